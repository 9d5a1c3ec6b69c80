"""Holds values against the schemas of openapi.json, with the words of JSON Schema that it uses; others are a fault."""
import datetime
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
SILENT = {"description", "default", "title", "$ref", "type", "required", "minLength", "maxLength"}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def is_date(text):
    try:
        return str(datetime.date.fromisoformat(text)) == text
    except ValueError:
        return False


class Schemas:
    def __init__(self, description):
        self.root = description

    def resolve(self, schema):
        while "$ref" in schema:
            found = self.root
            for key in schema["$ref"].removeprefix("#/").split("/"):
                found = found[key]
            schema = found
        return schema

    def faults(self, value, schema, path="$"):
        """What is wrong, a line each."""
        schema = self.resolve(schema)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds and not any(is_type(value, kind) for kind in kinds):
            return [f"{path}: {value!r:.60} is no {'/'.join(kinds)}"]
        found = []
        for key, rule in schema.items():
            if key in SILENT:
                continue
            found += getattr(self, "check_" + key.strip("$"))(value, rule, schema, path)
        if isinstance(value, dict):
            found += [f"{path}: {key} is missing" for key in schema.get("required", []) if key not in value]
        if isinstance(value, str):
            if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 1 << 60):
                found.append(f"{path}: a text of {len(value)} characters")
        return found

    def check_properties(self, value, rule, _schema, path):
        if not isinstance(value, dict):
            return []
        return [fault for key, part in rule.items() if key in value
                for fault in self.faults(value[key], part, f"{path}.{key}")]

    def check_additionalProperties(self, value, rule, schema, path):
        rest = [key for key in value if key not in schema.get("properties", {})] if isinstance(value, dict) else []
        if rule is False:
            return [f"{path}: {key} is too much" for key in rest]
        return [fault for key in rest for fault in self.faults(value[key], rule, f"{path}.{key}")]

    def check_items(self, value, rule, _schema, path):
        if not isinstance(value, list):
            return []
        return [fault for i, item in enumerate(value) for fault in self.faults(item, rule, f"{path}[{i}]")]

    def check_minItems(self, value, rule, _schema, path):
        return [f"{path}: fewer than {rule}"] if isinstance(value, list) and len(value) < rule else []

    def check_maxItems(self, value, rule, _schema, path):
        return [f"{path}: more than {rule}"] if isinstance(value, list) and len(value) > rule else []

    def check_minProperties(self, value, rule, _schema, path):
        return [f"{path}: fewer than {rule}"] if len(value) < rule else []

    def check_maxProperties(self, value, rule, _schema, path):
        return [f"{path}: more than {rule}"] if len(value) > rule else []

    def check_enum(self, value, rule, _schema, path):
        return [] if value in rule else [f"{path}: {value!r:.60} is none of {rule}"]

    def check_const(self, value, rule, _schema, path):
        return [] if value == rule else [f"{path}: {value!r:.60} is not {rule!r}"]

    def check_pattern(self, value, rule, _schema, path):
        return [] if not isinstance(value, str) or re.search(rule, value) else [f"{path}: {value!r} is not {rule}"]

    def check_format(self, value, rule, _schema, path):
        assert rule == "date", rule
        return [] if not isinstance(value, str) or is_date(value) else [f"{path}: {value!r} is no date"]

    def check_minimum(self, value, rule, _schema, path):
        return [] if value is None or value >= rule else [f"{path}: {value} is below {rule}"]

    def check_maximum(self, value, rule, _schema, path):
        return [] if value is None or value <= rule else [f"{path}: {value} is above {rule}"]

    def check_allOf(self, value, rule, _schema, path):
        return [fault for part in rule for fault in self.faults(value, part, path)]

    def check_anyOf(self, value, rule, _schema, path):
        return [] if any(not self.faults(value, part, path) for part in rule) else [f"{path}: fits none of several"]

    def check_oneOf(self, value, rule, _schema, path):
        tries = [self.faults(value, part, path) for part in rule]
        good = sum(not faults for faults in tries)
        if good == 1:
            return []
        return [f"{path}: fits {good} of several"] + (min(tries, key=len)[:3] if not good else [])


def description_faults(root):
    """What is wrong with the description itself: references to nothing, operations without a name or a reply, paths
    whose braces are not declared, schemas that nobody uses, words that Schemas does not check."""
    schemas, used, names = Schemas(root), set(), set()

    def walk(node, path):
        if isinstance(node, dict):
            if "$ref" in node:
                used.add(node["$ref"])
                try:
                    schemas.resolve(node)
                except KeyError:
                    yield f"{path}: {node['$ref']} is nowhere"
            for key, value in node.items():
                yield from walk(value, f"{path}/{key}")
        elif isinstance(node, list):
            for i, value in enumerate(node):
                yield from walk(value, f"{path}/{i}")

    def check_schema(node, path):
        if not isinstance(node, dict):
            return
        for key in node:
            if key not in SILENT and not hasattr(schemas, "check_" + key):
                yield f"{path}: {key} is not checked by tests/api_schema.py"
        lists = [node.get(key, []) for key in ("allOf", "anyOf", "oneOf")]
        parts = list(node.get("properties", {}).values()) + [part for found in lists for part in found]
        for part in parts + [node.get("items"), node.get("additionalProperties")]:
            yield from check_schema(part, path)
        for name in node.get("required", []):
            if "properties" in node and name not in node["properties"]:
                yield f"{path}: {name} is required and not described"

    yield from walk(root, "")
    for name, schema in root["components"]["schemas"].items():
        yield from check_schema(schema, name)
        if f"#/components/schemas/{name}" not in used:
            yield f"{name}: nobody uses it"
    for path, item in root["paths"].items():
        for method, operation in item.items():
            if method == "parameters":
                continue
            where = f"{method} {path}"
            name = operation.get("operationId")
            if not name or name in names:
                yield f"{where}: it has no name of its own"
            names.add(name)
            if not any(status.startswith("2") for status in operation["responses"]):
                yield f"{where}: it has no good reply"
            given = [schemas.resolve(p) for p in operation.get("parameters", []) + item.get("parameters", [])]
            declared = {p["name"] for p in given if p["in"] == "path"}
            if declared != set(re.findall(r"{(\w+)}", path)):
                yield f"{where}: the path's names are not those declared"
            for parameter in given:
                yield from check_schema(parameter["schema"], f"{where} {parameter['name']}")
                if parameter["in"] == "path" and not parameter.get("required"):
                    yield f"{where}: {parameter['name']} must be required"
