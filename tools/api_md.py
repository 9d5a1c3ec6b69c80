#!/usr/bin/env python3
"""Writes docs/api.md from src/serve/openapi.json.

    python3 tools/api_md.py [--check]

With --check it only says whether docs/api.md is what it would write.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BEGINNING = """# The API

`parley serve` answers under `/api/v1`. This page is made by `tools/api_md.py` from
[openapi.json](../src/serve/openapi.json), which the server gives at `/api/v1/openapi.json`; change it there.

- Replies are JSON unless `Accept` asks for another format that the path has. What goes wrong is told as
  `application/problem+json`: `detail` says what was wrong and what was expected.
- Lists come in pages: give `next` of one page as `after` for the following one; `next` is null on the last. A `Link`
  field with `rel="next"` says the same for the other formats.
- Parameters that a path does not have are an error, not passed over.
- Days are `YYYY-MM-DD`. Offsets count Unicode code points of the report's text, start included, end excluded.
- A code of an actor stands for all codes that begin with it: `SYR` finds `SYRGOV`.
- Changes need a token: `Authorization: Bearer TOKEN`. So does everything where the server listens beyond loopback.

    curl 'http://localhost:8080/api/v1/events?actor=RUS&type=ASSAULT&since=2016-09-12'
    curl -H 'Accept: text/csv' 'http://localhost:8080/api/v1/happenings?place=Aleppo&limit=1000'
    curl -H 'Content-Type: text/plain' --data-binary @report.txt 'http://localhost:8080/api/v1/code?date=2016-09-05'
"""


def resolve(root, node):
    while "$ref" in node:
        found = root
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        node = found
    return node


def link(node):
    name = node["$ref"].rsplit("/", 1)[1]
    return f"[{name}](#{name.lower()})"


def kind_of(node):
    """A schema in a few words."""
    if "$ref" in node:
        return link(node)
    for key, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " with ")):
        if key in node and "type" not in node:
            return joint.join(kind_of(part) for part in node[key])
    if "const" in node:
        return f"`{node['const']}`"
    kinds = node.get("type", "any")
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    words = []
    for kind in kinds:
        if kind == "array":
            inner = kind_of(node["items"]) if "items" in node else ""
            inner = "types" if inner.startswith("AGREE, ") else inner
            words.append("list" + (f" of {inner}" if inner and inner != "list" else ""))
        elif kind == "object" and isinstance(node.get("additionalProperties"), dict):
            words.append(f"object of {kind_of(node['additionalProperties'])}")
        elif kind == "string" and node.get("format") == "date":
            words.append("day")
        else:
            words.append({"string": "text", "boolean": "true or false"}.get(kind, kind))
    values = [value for value in node.get("enum", []) if isinstance(value, str)]
    if values:
        words = [", ".join(values)] + [word for word in words if word == "null"]
    return " or ".join(words)


def limits_of(node):
    words = []
    if "minimum" in node:
        words.append(f"at least {node['minimum']}")
    if "maximum" in node and node["maximum"] < 1 << 50:
        words.append(f"at most {node['maximum']}")
    if "maxLength" in node:
        words.append(f"at most {node['maxLength']} characters")
    if "default" in node:
        words.append(f"{json.dumps(node['default'])} if not given")
    return "; ".join(words)


def row(*cells):
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |\n"


def parameters(root, given):
    if not given:
        return ""
    out = "\n| parameter | takes | |\n|---|---|---|\n"
    for parameter in given:
        name = f"`{parameter['name']}`"
        name += {"path": " (path)", "header": " (header)"}.get(parameter["in"], "")
        schema = parameter["schema"]
        kind = kind_of(schema)
        takes = ["a type" if kind.startswith("AGREE, ") else kind, limits_of(schema)]
        if parameter.get("required") and parameter["in"] != "path":
            takes.append("needed")
        out += row(name, "; ".join(text for text in takes if text), parameter.get("description", ""))
    return out


def bodies(content):
    parts = []
    for kind, media in content.items():
        schema = media["schema"]
        named = "$ref" in schema or "oneOf" in schema
        inner = kind_of(schema) if named else inline(schema)
        parts.append(f"`{kind}`" + (f": {inner}" if inner else ""))
    return ", ".join(parts)


def inline(schema):
    if not schema.get("properties"):
        return schema.get("description", "").rstrip(".")
    return "an object with " + ", ".join(
        f"`{name}` ({kind_of(part)})" + (f": {part['description'].rstrip('.')}" if "description" in part else "")
        for name, part in schema["properties"].items())


def operation(root, method, path, item, op):
    out = f"\n### {method.upper()} {path}\n\n{op['summary']}.\n"
    if "description" in op:
        out += f"{op['description']}\n"
    out += parameters(root, [resolve(root, p) for p in item.get("parameters", []) + op.get("parameters", [])])
    if "requestBody" in op:
        out += f"\nBody: {bodies(op['requestBody']['content'])}.\n"
    for status, reply in op["responses"].items():
        reply = resolve(root, reply)
        if status.startswith("2") and "content" in reply:
            out += f"\nReply: {bodies(reply['content'])}.\n"
    wrong = [status for status in sorted(op["responses"]) if status >= "4"]
    return out + (f"\nErrors: {', '.join(wrong)}.\n" if wrong else "")


def properties(schema, before=""):
    for name, part in schema.get("properties", {}).items():
        yield before + name, part
        inner = part.get("items", part) if part.get("type") == "array" else part
        if isinstance(inner, dict) and "properties" in inner:
            yield from properties(inner, before + name + ("[]." if inner is not part else "."))


def schema_section(name, schema):
    out = f"\n### {name}\n"
    if "description" in schema:
        out += f"\n{schema['description']}\n"
    parts = [kind_of(part) for part in schema.get("allOf", []) if "$ref" in part]
    if parts:
        out += f"\nAll of {', '.join(parts)}, and:\n"
        schema = next(part for part in schema["allOf"] if "$ref" not in part)
    rows = list(properties(schema))
    if rows:
        out += "\n| field | holds | |\n|---|---|---|\n"
    for field, part in rows:
        out += row(f"`{field}`", kind_of(part), part.get("description", ""))
    return out


def page(root):
    out = BEGINNING
    for tag in root["tags"]:
        out += f"\n## {tag['description']}\n"
        for path, item in root["paths"].items():
            for method, op in item.items():
                if method != "parameters" and op["tags"][0] == tag["name"]:
                    out += operation(root, method, path, item, op)
    out += "\n## Errors\n\n| status | |\n|---|---|\n"
    errors = {}
    for item in root["paths"].values():
        for method, op in item.items():
            for status, reply in op["responses"].items() if method != "parameters" else ():
                if status >= "4":
                    errors[status] = resolve(root, reply)["description"]
    out += "".join(row(status, errors[status]) for status in sorted(errors))
    out += "\n## What the replies hold\n"
    for name, schema in root["components"]["schemas"].items():
        out += schema_section(name, schema)
    return out


def main():
    root = json.loads((ROOT / "src/serve/openapi.json").read_text(encoding="utf-8"))
    target, text = ROOT / "docs/api.md", page(root)
    if "--check" not in sys.argv[1:]:
        target.write_text(text, encoding="utf-8")
        return 0
    same = target.exists() and target.read_text(encoding="utf-8") == text
    print("docs/api.md is as tools/api_md.py writes it" if same else "docs/api.md is old: run python3 tools/api_md.py")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
