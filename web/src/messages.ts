/* Server-sent events out of text that comes in pieces. */

export interface Message {
    event: string;
    data: string;
    id: string;
}

/** Takes text as it comes in; gives whole messages. */
export class MessageReader {
    private rest = "";
    private event = "";
    private data: string[] = [];
    private id = "";

    read(chunk: string): Message[] {
        const messages: Message[] = [];
        const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/);
        this.rest = lines.pop() ?? "";
        for (const line of lines) {
            if (line !== "") {
                this.field(line);
                continue;
            }
            if (this.data.length)
                messages.push({ event: this.event || "message", data: this.data.join("\n"), id: this.id });
            this.event = "";
            this.data = [];
        }
        return messages;
    }

    private field(line: string): void {
        if (line.startsWith(":")) return;
        const [name = "", value = ""] = line.split(/: ?(.*)/s);
        if (name === "event") this.event = value;
        else if (name === "data") this.data.push(value);
        else if (name === "id") this.id = value;
    }
}
