/* Server-sent events, read with fetch, for EventSource cannot send a token. */
import { apiUrl, headers } from "./api";
import { MessageReader } from "./messages";

type Added = (events: number | null) => void;

/** Calls `added` with the number of events whenever an ingest has added some, and with null where another record
 * has come to this one's place. Goes on after a lost connection, each time a little later. */
export async function follow(added: Added): Promise<void> {
    let last = "";
    for (let wait = 2000; ; wait = Math.min(wait * 2, 60000)) {
        try {
            const reply = await fetch(apiUrl("/stream"), {
                headers: headers({ Accept: "text/event-stream", ...(last ? { "Last-Event-ID": last } : {}) }),
            });
            if (reply.status === 404 || reply.status === 405) return;
            if (reply.ok && reply.body) {
                wait = 2000;
                last = await readAll(reply.body, added, last);
            }
        } catch {
            /* the server went away: tried again below */
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
}

async function readAll(body: ReadableStream<Uint8Array>, added: Added, last: string): Promise<string> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    const messages = new MessageReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done) return last;
            for (const message of messages.read(decoder.decode(value, { stream: true }))) {
                last = message.id || last;
                if (message.event === "replaced") added(null);
                if (message.event !== "added") continue;
                const data = JSON.parse(message.data) as { documents?: number; events?: unknown };
                added(Array.isArray(data.events) ? data.events.length : Number(data.events ?? 0));
            }
        }
    } catch {
        return last;
    }
}
