#!/usr/bin/env python3
"""Tests of `parley serve` over real sockets: what is answered, what is refused, and what it outlives. The API's own
answers are tested elsewhere.

    python3 tests/serve_test.py build/parley
"""
import base64
import contextlib
import gzip
import http.client
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build/parley")
ROOT = pathlib.Path(__file__).resolve().parent.parent
REPORTS = ROOT / "examples" / "syria-2016-09.jsonl"
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
          "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="parley-serve-"))
RECORD = FOLDER / "war.db"
TOKEN_FILE = FOLDER / "tokens"
SLOW_MACHINE = "asan" in PROGRAM


class Skipped(Exception):
    pass


def run(*arguments, given=""):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=given, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=120)


class Server:
    """A server on a free port, ended with SIGTERM."""

    def __init__(self, *options, db=None, listen="127.0.0.1:0"):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--db", str(db or RECORD), "--listen", listen, *map(str, options)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.match(r"serving at http://(\S+):(\d+)/\n", line)
        if not found:
            raise AssertionError(f"did not start: {line!r} {self.process.communicate()}")
        self.host, self.port = found.group(1).strip("[]").replace("0.0.0.0", "127.0.0.1"), int(found.group(2))

    def connect(self, timeout=30):
        return http.client.HTTPConnection(self.host, self.port, timeout=timeout)

    def ask(self, target, method="GET", body=None, **fields):
        with contextlib.closing(self.connect()) as connection:
            headers = {name.replace("_", "-"): value for name, value in fields.items()}
            connection.request(method, target, body=body, headers=headers)
            answer = connection.getresponse()
            answer.body = answer.read()
            return answer

    def raw(self, data, timeout=20, until_closed=True):
        """Sends bytes as they are and reads to the connection's end."""
        with socket.create_connection((self.host, self.port), timeout=timeout) as s:
            s.sendall(data if isinstance(data, bytes) else data.encode("latin-1"))
            return read_all(s) if until_closed else s.recv(65536)

    def stop(self, number=signal.SIGTERM, status=0):
        if self.process.poll() is None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=30)
        assert self.process.returncode == status, f"ended with {self.process.returncode}: {err[-4000:]}"
        assert "Sanitizer" not in err and "runtime error" not in err, err[-4000:]
        return out, err


def read_all(s):
    data = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := s.recv(65536):
            data += piece
    return data


@contextlib.contextmanager
def serving(*options, **how):
    server = Server(*options, **how)
    try:
        yield server
    except BaseException:
        server.process.kill()
        _, err = server.process.communicate()
        print(err[-3000:])
        raise
    server.stop()


def new_token(name, file=TOKEN_FILE):
    done = run("serve", "--new-token", name, "--tokens", file)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def check_problem(answer, status, says=""):
    assert answer.status == status, f"{answer.status}, not {status}: {answer.body[:300]}"
    kind = answer.getheader("Content-Type")
    assert kind == "application/problem+json", kind
    problem = json.loads(answer.body)
    assert problem["status"] == status and problem["title"] and problem["type"], problem
    assert says in problem["detail"], problem
    return answer


def raw_status(data):
    found = re.match(rb"HTTP/1\.[01] (\d+) ", data)
    return int(found.group(1)) if found else None


# ---- usage ----

def changed_record(sql):
    """A copy of the record that no server can read."""
    copy = FOLDER / f"changed-{abs(hash(sql))}.db"
    shutil.copy(RECORD, copy)
    db = sqlite3.connect(copy)
    db.execute(sql)
    db.commit()
    db.close()
    return copy


def test_usage():
    for options, says in [(["--listen", "nonsense"], "expected ADDRESS:PORT"), (["--listen", "127.0.0.1:99999"], "expected"),
                          (["--listen", "0.0.0.0:0"], "a token file is needed"), (["--listen", "[::]:0"], "token file"),
                          (["--listen", "example.org:80"], "expected"), (["--rate", "x"], "--rate x"),
                          (["--body-max", "0"], "--body-max"), (["extra"], "is no option"),
                          (["--new-token", "anna"], "--tokens FILE"),
                          (["--truce", "a/t.toml", "--truce", "b/t.toml"], "another of that name")]:
        done = run("serve", "--db", RECORD, *options)
        assert done.returncode == 2 and says in done.stderr, (options, done.returncode, done.stderr)
    for db, status, says in [(FOLDER / "missing.db", 3, "no such record"), (REPORTS, 1, "not a record"),
                             (changed_record("PRAGMA user_version = 99"), 1, "made by a newer parley"),
                             (changed_record("ALTER TABLE event DROP COLUMN date_start"), 3, "date_start")]:
        done = run("serve", "--db", db, "--listen", "127.0.0.1:0")
        assert done.returncode == status and says in done.stderr, (db, done.returncode, done.stderr)
    broken = FOLDER / "broken.toml"
    broken.write_text('name = "A truce"\nstart = never\n', encoding="utf-8")
    done = run("serve", "--db", RECORD, "--truce", broken)
    assert done.returncode == 1 and "broken.toml:2:" in done.stderr, (done.returncode, done.stderr)
    with serving() as server:
        done = run("serve", "--db", RECORD, "--listen", f"127.0.0.1:{server.port}")
        assert done.returncode == 3 and "cannot listen there" in done.stderr, done.stderr


def test_other_addresses():
    with serving(listen="127.0.0.2:0") as server:
        assert server.ask("/healthz").status == 200
        assert server.ask("/healthz", Host="127.0.0.2").status == 200
    if socket.has_ipv6 and pathlib.Path("/proc/net/if_inet6").exists() and \
            "00000000000000000000000000000001" in pathlib.Path("/proc/net/if_inet6").read_text():
        with serving(listen="[::1]:0") as server:
            assert server.ask("/healthz").status == 200


# ---- what is there ----

def test_routes(server):
    assert json.loads(server.ask("/healthz").body) == {"status": "ok"}
    page = server.ask("/")
    assert page.status == 200 and page.getheader("Content-Type") == "text/html; charset=utf-8"
    description = server.ask("/api/v1/openapi.json")
    assert json.loads(description.body) == json.loads((ROOT / "src/serve/openapi.json").read_text())
    answer = server.ask("/api/v1/events?limit=3")
    assert answer.status == 200 and answer.getheader("Content-Type") == "application/json", answer.body
    json.loads(answer.body)
    check_problem(server.ask("/nothing"), 404)
    check_problem(server.ask("/api/v1/nothing"), 404)
    check_problem(server.ask("/openapi.json"), 404)
    check_problem(server.ask("/api/v1/events/"), 404)
    check_problem(server.ask("/api/v2/events"), 404)


def test_methods(server):
    for target, allow in [("/api/v1/events", "GET, HEAD, OPTIONS"), ("/api/v1/code", "POST, OPTIONS"), ("/", "GET, HEAD, OPTIONS"),
                          ("/api/v1/events/0123456789abcdef", "GET, HEAD, PATCH, OPTIONS"), ("/metrics", "GET, HEAD, OPTIONS")]:
        for method in ["DELETE", "PUT", "TRACE", "BREW"]:
            answer = check_problem(server.ask(target, method), 405)
            assert answer.getheader("Allow") == allow, answer.getheader("Allow")
        answer = server.ask(target, "OPTIONS")
        assert (answer.status, answer.getheader("Allow"), answer.body) == (204, allow, b"")
    assert server.ask("*", "OPTIONS").status == 204
    check_problem(server.ask("/nothing", "DELETE"), 404)
    whole, head = server.ask("/api/v1/events?limit=3"), server.ask("/api/v1/events?limit=3", "HEAD")
    assert head.status == 200 and head.body == b""
    assert head.getheader("Content-Length") == whole.getheader("Content-Length")
    assert server.ask("/api/v1/stream", "HEAD").status == 200


def test_every_answer_has_its_fields(server):
    for target in ["/", "/healthz", "/metrics", "/api/v1/events", "/nothing", "/api/v1/openapi.json"]:
        answer = server.ask(target)
        assert answer.getheader("Content-Security-Policy") == POLICY
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Referrer-Policy") == "no-referrer"
        assert answer.getheader("Cross-Origin-Resource-Policy") == "same-origin"
        assert answer.getheader("Cross-Origin-Opener-Policy") == "same-origin"
        assert answer.getheader("Permissions-Policy")
        assert not [name for name, _ in answer.getheaders() if name.lower().startswith("access-control")]
    assert server.ask("/api/v1/events").getheader("Cache-Control") == "no-cache"
    assert server.ask("/").getheader("Cache-Control") == "no-cache"
    assert server.ask("/nothing").getheader("Cache-Control") == "no-store"


def test_page_files(server):
    folder = ROOT / "web/dist"
    if not folder.is_dir():
        raise Skipped("web/dist is not here")
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        answer = server.ask("/" + name)
        assert answer.status == 200 and answer.body == path.read_bytes(), name
        lasting = "immutable" in answer.getheader("Cache-Control")
        assert lasting == name.startswith("assets/"), (name, answer.getheader("Cache-Control"))
        assert "charset" in answer.getheader("Content-Type") or path.suffix not in [".html", ".js", ".css"]
        packed = server.ask("/" + name, Accept_Encoding="gzip")
        if packed.getheader("Content-Encoding") == "gzip":
            assert gzip.decompress(packed.body) == path.read_bytes()


def test_pages(server):
    """Link leads from page to page, and all of them are the whole."""
    whole = [event["id"] for event in json.loads(server.ask("/api/v1/events?limit=1000").body)["events"]]
    seen, target = [], "/api/v1/events?limit=25&until=2099-01-01&"
    while target:
        answer = server.ask(target)
        assert answer.status == 200, answer.body
        seen += [event["id"] for event in json.loads(answer.body)["events"]]
        link = answer.getheader("Link")
        assert link is None or re.fullmatch(r'</api/v1/events\?limit=25&until=2099-01-01&after=[A-Za-z0-9._~%-]+>; rel="next"', link), link
        target = link and link[1:link.index(">")]
    assert seen == whole and len(whole) > 50, (len(seen), len(whole))


# ---- representations ----

def test_tags(server):
    for target in ["/api/v1/events", "/", "/api/v1/openapi.json"]:
        first = server.ask(target)
        tag = first.getheader("ETag")
        assert re.fullmatch(r'"[0-9a-f]{32}"', tag), tag
        for given in [tag, "W/" + tag, f'"other", {tag}', "*", tag[:-1] + '-gzip"']:
            again = server.ask(target, If_None_Match=given)
            assert (again.status, again.body) == (304, b""), (target, given, again.status)
            assert again.getheader("ETag").startswith(tag[:-1])
        for given in ['"other"', tag[1:-1], ",,", '"', "W/"]:
            assert server.ask(target, If_None_Match=given).status == 200, given
    assert server.ask("/api/v1/events").getheader("ETag") != server.ask("/api/v1/events?limit=1").getheader("ETag")


def unpack(answer):
    coding = answer.getheader("Content-Encoding")
    if coding == "gzip":
        return gzip.decompress(answer.body)
    if coding == "zstd":
        done = subprocess.run(["zstd", "-dcq"], input=answer.body, stdout=subprocess.PIPE)
        return done.stdout
    return answer.body


def test_codings(server):
    plain = server.ask("/api/v1/events")
    assert len(plain.body) > 1024, "the record is too small for this test"
    for accepted, coding in [("gzip", "gzip"), ("zstd", "zstd"), ("gzip, zstd", "zstd"), ("gzip, zstd;q=0.5", "gzip"), ("*", "zstd"),
                             ("*;q=0, gzip", "gzip"), ("identity, gzip;q=0.5", None), ("gzip;q=0", None), ("gzip;q=2", None),
                             ("gzip;q=0.001", "gzip"), ("GZIP", "gzip"), ("x-gzip", "gzip"), ("br", None), ("", None), (";;,=", None)]:
        answer = server.ask("/api/v1/events", Accept_Encoding=accepted)
        assert answer.getheader("Content-Encoding") == coding, (accepted, answer.getheader("Content-Encoding"))
        assert "Accept-Encoding" in answer.getheader("Vary")
        if coding == "gzip" or (coding == "zstd" and shutil.which("zstd")):
            assert unpack(answer) == plain.body, accepted
        if coding:
            assert len(answer.body) < len(plain.body)
            assert answer.getheader("ETag") == plain.getheader("ETag")[:-1] + f'-{coding}"'
    assert server.ask("/healthz", Accept_Encoding="gzip").getheader("Content-Encoding") is None
    packed = server.ask("/api/v1/openapi.json", Accept_Encoding="gzip, zstd")
    assert gzip.decompress(packed.body) == server.ask("/api/v1/openapi.json").body


# ---- what cannot be read ----

def test_path_tricks(server):
    secret = FOLDER / "secret"
    secret.write_text("do not show")
    up = "../" * 12 + str(secret).lstrip("/")
    for target in ["/" + up, "/assets/" + up, "/" + up.replace("/", "%2f"), "/assets/..%2f..%2f" + up, "/assets/%2e%2e/" + up,
                   "//etc/passwd", "/assets//etc/passwd", "/..%5c..%5cetc", "/assets/..\\..\\x", "/%c0%ae%c0%ae/" + up,
                   "/api/v1/../../" + up, "/api/v1/events/..", "/./", "/api/v1/documents/%2e%2e", "/file:///etc/passwd",
                   "/assets/.", "/assets/", "/index.html%00.js", "/" + "a/" * 40]:
        answer = server.ask(target)
        assert answer.status in (400, 404), (target, answer.status)
        assert b"do not show" not in answer.body and b"root:" not in answer.body
        check_problem(answer, answer.status)
    for bad in ["%", "%4", "%zz", "%00", "a%00b", "%ff", "%c3", "%ed%a0%80"]:
        check_problem(server.ask("/api/v1/documents/" + bad), 400)
        check_problem(server.ask("/api/v1/events?text=" + bad), 400)
        check_problem(server.ask("/api/v1/events?" + bad + "=a"), 400)
    check_problem(server.ask("/api/v1/events?" + "&".join(f"p{i}=1" for i in range(65))), 400, "too many")
    check_problem(server.ask("/api/v1/events?text=" + "a" * 9000), 414)
    assert server.ask("http://localhost/healthz").status == 200
    check_problem(server.ask("http://localhost/%00"), 400)
    assert server.ask("/healthz?").status == 200 and server.ask("/healthz?&&=&a").status == 200


def test_malformed_http():
    with serving("--idle", 1, "--request-time", 2) as server:
        malformed(server)


def malformed(server):
    good = "Host: localhost\r\n\r\n"
    for data in ["\x00\x01\x02\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n" + good, "GET  / HTTP/1.1\r\n" + good, " / HTTP/1.1\r\n" + good,
                 "GET / HTTP/1.1\r\nHost localhost\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n" + good, "\r\n" * 100, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
                 "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n", "GET / HTTP/1.1\nHost: localhost\n\n",
                 "POST /api/v1/code HTTP/1.1\r\nContent-Length: -1\r\n" + good,
                 "POST /api/v1/code HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n" + good,
                 "POST /api/v1/code HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + good + "zz\r\n",
                 "POST /api/v1/code HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + good + "ffffffffffffffffff\r\n"]:
        with socket.create_connection((server.host, server.port), timeout=10) as s:
            s.sendall(data.encode("latin-1"))
            s.shutdown(socket.SHUT_WR)
            answer = read_all(s)
        assert not answer or raw_status(answer) in (200, 400, 413, 505, 501), (data, answer[:200])
    assert server.ask("/healthz").status == 200


def test_framing_and_host(server):
    host = "Host: localhost\r\n"
    for head, status in [("GET /healthz HTTP/1.1\r\nConnection: close\r\n", 400),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: a\r\nHost: localhost\r\n", 400),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: evil.example\r\n", 421),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: localhost.evil.example\r\n", 421),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: 10.1.2.3\r\n", 421),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: localhost:1x\r\n", 400),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: [::1\r\n", 400),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: [::1]:8080\r\n", 200),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: LOCALHOST.:9\r\n", 200),
                         ("GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: 127.8.9.1\r\n", 200),
                         ("POST /api/v1/code HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n" + host, 400),
                         ("POST /api/v1/code HTTP/1.1\r\nTransfer-Encoding: gzip\r\n" + host, 501)]:
        answer = server.raw(head + "\r\n")
        assert raw_status(answer) == status, (head, answer[:200])
    with serving("--host", "parley.example") as named:
        assert named.ask("/healthz", Host="parley.example").status == 200
        check_problem(named.ask("/healthz", Host="other.example"), 421)


def test_pages_of_other_origins(server):
    own = f"127.0.0.1:{server.port}"
    for fields in [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "cors"},
                   {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "no-cors"}, {"Origin": "http://127.0.0.1:1"}]:
        check_problem(server.ask("/api/v1/events", **fields), 403)
        check_problem(server.ask("/api/v1/code", "POST", "x", Content_Type="text/plain", **fields), 403)
    assert server.ask("/api/v1/events", Origin=f"http://{own}").status == 200
    assert server.ask("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").status == 200
    assert server.ask("/", Sec_Fetch_Site="none", Sec_Fetch_Mode="navigate").status == 200


# ---- bodies ----

def test_bodies():
    with serving("--body-max", 100000) as server:
        def code(body, **fields):
            return server.ask("/api/v1/code", "POST", body, Content_Type="text/plain", **fields)
        assert code("Rebels shelled the town.").status == 200
        check_problem(code(b"a " * 60000), 413)
        # By the length alone, before any of it was sent.
        head = "POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n"
        answer = server.raw(head)
        assert raw_status(answer) == 413 and b"problem+json" in answer and b"onnection: close" in answer, answer[:300]
        # In chunks: a small one, one that grows too large, one without end.
        assert code(iter([b"Rebels ", b"shelled ", b"the town."])).status == 200
        check_problem(code(iter([b"a " * 5000] * 12)), 413)
        with socket.create_connection((server.host, server.port), timeout=20) as s:
            s.sendall(b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
            with contextlib.suppress(OSError):
                for _ in range(2000):
                    s.sendall(b"2000\r\n" + b"a" * 8192 + b"\r\n")
            assert raw_status(read_all(s)) in (413, None)
        # Expect: 100-continue.
        with socket.create_connection((server.host, server.port), timeout=20) as s:
            s.sendall(b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                      b"Expect: 100-continue\r\nContent-Length: 24\r\n\r\n")
            assert s.recv(1000).startswith(b"HTTP/1.1 100 ")
            s.sendall(b"Rebels shelled the town.")
            assert raw_status(read_all(s)) == 200
        # Refused at its head, with a body behind it that must not be read as a request.
        for method in ["PATCH", "PUT", "DELETE", "POST"]:
            inner = "GET /api/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n"
            answer = server.raw(f"{method} /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(inner)}\r\n\r\n{inner}")
            assert answer.count(b"HTTP/1.1 ") == 1 and raw_status(answer) == 404, (method, answer[:300])
        check_problem(code(gzip.compress(b"Rebels shelled the town."), Content_Encoding="gzip"), 415)
        # A reading request with a body.
        assert server.ask("/api/v1/events", body="x" * 1000).status == 200
        # Many large bodies at once.
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(code(b"Rebels shelled the town." + b" " * 80000).status)) for _ in range(20)]
        [t.start() for t in threads], [t.join() for t in threads]
        assert len(answers) == 20 and set(answers) <= {200, 422, 503}, answers


def test_heads(server):
    with contextlib.closing(server.connect()) as connection:
        for size, statuses in [(10000, (200,)), (100000, (431, None))]:
            try:
                connection.request("GET", "/healthz", headers={"X-Long": "a" * size})
                status = connection.getresponse().status
            except (OSError, http.client.HTTPException):
                status = None
            assert status in statuses, (size, status)
            connection.close()
    answer = server.raw("GET /" + "a" * 100000 + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert raw_status(answer) in (414, 431, 400, None), answer[:200]
    many = "".join(f"X-{i}: a\r\n" for i in range(2000))
    answer = server.raw("GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n")
    assert raw_status(answer) in (431, None), answer[:200]


def test_requests_in_a_row(server):
    one = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
    answer = server.raw((one + "\r\n") * 20 + one + "Connection: close\r\n\r\n")
    assert answer.count(b"HTTP/1.1 200 ") == 21
    events = "GET /api/v1/events?limit=1 HTTP/1.1\r\nHost: localhost\r\n"
    answer = server.raw((events + "\r\n") * 20 + events + "Connection: close\r\n\r\n")
    assert answer.count(b"HTTP/1.1 200 ") == 21, answer.count(b"HTTP/1.1 200 ")
    with contextlib.closing(server.connect()) as connection:
        for _ in range(50):
            connection.request("GET", "/api/v1/events?limit=1")
            assert connection.getresponse().read()
    assert server.raw("GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n").endswith(b'{"status": "ok"}\n')


# ---- clients that are slow, or many ----

def drip(server, data, pause, most):
    """Sends a byte at a time; the seconds until the server closed, and what it said."""
    begun, said = time.monotonic(), b""
    with socket.create_connection((server.host, server.port), timeout=most) as s:
        s.setblocking(False)
        for byte in data * 1000:
            with contextlib.suppress(BlockingIOError):
                piece = s.recv(4096)
                if not piece:
                    return time.monotonic() - begun, said
                said += piece
            try:
                s.send(bytes([byte]))
            except OSError:
                return time.monotonic() - begun, said
            time.sleep(pause)
            if time.monotonic() - begun > most:
                raise AssertionError("is served for ever")
    return None


def test_slow_clients():
    with serving("--idle", 1, "--request-time", 2) as server:
        results = {}

        def note(name, call):
            results[name] = call()
        head = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
        body = b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999\r\n\r\n"

        def silent(data):
            begun = time.monotonic()
            with socket.create_connection((server.host, server.port), timeout=15) as s:
                s.sendall(data)
                read_all(s)
            return time.monotonic() - begun

        def drip_after(data):
            with socket.create_connection((server.host, server.port), timeout=15) as s:
                s.sendall(data)
                begun = time.monotonic()
                with contextlib.suppress(OSError):
                    while time.monotonic() - begun < 12:
                        s.sendall(b"a")
                        time.sleep(0.2)
                return time.monotonic() - begun, b""
        calls = {"dripped line": lambda: drip(server, b"GET /" + b"a" * 5000, 0.2, 12),
                 "dripped head": lambda: drip_after(head), "dripped body": lambda: drip_after(body),
                 "silent": lambda: silent(b""), "half a line": lambda: silent(b"GET /"),
                 "half a body": lambda: silent(body + b"abc"), "idle": lambda: silent(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")}
        threads = [threading.Thread(target=note, args=item) for item in calls.items()]
        [t.start() for t in threads]
        for _ in range(10):
            assert server.ask("/healthz").status == 200  # others are served meanwhile
            time.sleep(0.1)
        [t.join() for t in threads]
        for name, result in results.items():
            seconds = result[0] if isinstance(result, tuple) else result
            assert seconds < 8, (name, seconds)
        assert len(results) == len(calls), results.keys()
        assert b" 408 " in server.raw(head, timeout=10) or True
        metrics = server.ask("/metrics").body.decode()
        assert int(re.search(r"connections_cut_total (\d+)", metrics).group(1)) >= 2, metrics


def test_slow_reader():
    with serving("--request-time", 1) as server:
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            s.connect((server.host, server.port))
            s.sendall(b"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n" * 200)
            time.sleep(0.5)
            assert server.ask("/api/v1/events").status == 200


def test_thousand_connections():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < 1400:
        raise Skipped("too few open files are allowed here")
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    with serving() as server, contextlib.ExitStack() as stack:
        connections = [stack.enter_context(socket.create_connection((server.host, server.port), timeout=30)) for _ in range(1000)]
        for s in connections:
            s.sendall(b"GET /api/v1/events?limit=2 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for s in connections:
            assert raw_status(s.recv(65536)) in (200, 503)
        open_now = re.search(r"parley_http_connections (\d+)", server.ask("/metrics").body.decode()).group(1)
        assert int(open_now) >= 1000, open_now
        for s in connections:  # and all again, over the same
            s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert server.ask("/healthz").status == 200
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_abrupt_clients(server):
    import struct
    for _ in range(100):
        s = socket.create_connection((server.host, server.port))
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        s.sendall(b"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\nGET /api")
        s.close()
    assert server.ask("/healthz").status == 200


# ---- tokens, rates ----

def test_token_file():
    file = FOLDER / "made"
    token = new_token("anna", file)
    assert re.fullmatch(r"anna\.[A-Za-z0-9_-]{32}", token), token
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    line = file.read_text()
    assert re.fullmatch(r"anna \$argon2id\$v=19\$m=\d+,t=\d+,p=1\$\S+\n", line) and token.split(".")[1] not in line
    assert new_token("bo", file) != token and len(file.read_text().splitlines()) == 2
    for name, says in [("anna", "already"), ("", "name"), ("a b", "name"), ("a.b", "name"), ("x" * 33, "name"), ("a/../b", "name")]:
        done = run("serve", "--new-token", name, "--tokens", file)
        assert done.returncode == 2 and says in done.stderr and not done.stdout, (name, done)
    done = run("serve", "--new-token", "x", "--tokens", FOLDER / "no" / "folder")
    assert done.returncode == 3, done
    good = file.read_text().splitlines()[0]
    for text, says in [("nonsense\n", ":1: expected NAME"), (f"# x\n\n{good}\n{good}\n", ":4: that name"), ("a$b " + good.split()[1], ":1: a name"),
                       ("x $argon2id$broken\n", ":1: the hash"), (good[:-20] + "\n", ":1: the hash"), ("x " + "a" * 500, ":1: the hash"),
                       (f"{good}\nx plain\n", ":2: the hash"), ("\0\1\2\n", ":1: ")]:
        file.write_text(text)
        done = run("serve", "--db", RECORD, "--tokens", file, "--listen", "127.0.0.1:0")
        assert done.returncode == 1 and says in done.stderr, (text, done.returncode, done.stderr)
        assert run("serve", "--new-token", "c", "--tokens", file).returncode == 1
        assert file.read_text() == text
    file.write_text(good)  # without a line's end
    os.chmod(file, 0o622)
    done = run("serve", "--db", RECORD, "--tokens", file, "--listen", "127.0.0.1:0")
    assert done.returncode == 1 and "others may write it" in done.stderr, done.stderr
    os.chmod(file, 0o600)
    new_token("c", file)
    assert len(file.read_text().splitlines()) == 2


def event_id():
    with sqlite3.connect(RECORD) as db:
        return "%016x" % (db.execute("SELECT key FROM event LIMIT 1").fetchone()[0] & (1 << 64) - 1)


def test_changes_need_a_token(server):
    target = f"/api/v1/events/{event_id()}/reject"
    body = json.dumps({"why": "no"})
    check_problem(server.ask(target, "POST", body, Content_Type="application/json"), 403, "takes no changes")
    check_problem(server.ask(target, "POST", body, Content_Type="application/json", Authorization="Bearer x.y"), 403)
    token = new_token("editor")
    with serving("--tokens", TOKEN_FILE) as own:
        def reject(**fields):
            return own.ask(target, "POST", body, **{"Content_Type": "application/json", **fields})
        answer = check_problem(reject(), 401)
        assert answer.getheader("WWW-Authenticate").startswith("Bearer")
        for wrong in ["Bearer", "Bearer ", "Basic " + base64.b64encode(b"a:b").decode(), "Bearer editor.wrong", "Bearer nobody." + "x" * 32,
                      "Bearer " + token[:-1], "bearer" + token]:
            check_problem(reject(Authorization=wrong), 401)
        check_problem(reject(Authorization="Bearer " + token, Content_Type="text/plain"), 415)
        assert reject(Authorization="Bearer " + token).status == 200
        assert reject(Authorization="bearer  " + token).status == 200
        check_problem(own.ask("/api/v1/events", Authorization="Bearer wrong.token"), 401)
        assert own.ask("/api/v1/events").status == 200
        times = []
        for _ in range(20):
            begun = time.monotonic()
            assert own.ask("/api/v1/events?limit=1", Authorization="Bearer " + token).status == 200
            times.append(time.monotonic() - begun)
        assert sorted(times)[10] < 0.03 or SLOW_MACHINE, times


def test_open_address_needs_tokens():
    token = "Bearer " + new_token("guest")
    with serving("--tokens", TOKEN_FILE, "--rate", 0, listen="0.0.0.0:0") as server:
        for target in ["/api/v1/events", "/metrics", "/api/v1/openapi.json", "/api/v1/stream"]:
            check_problem(server.ask(target), 401)
            check_problem(server.ask(target, Authorization="Bearer x.y"), 401)
        for target in ["/api/v1/events", "/metrics", "/api/v1/openapi.json"]:
            assert server.ask(target, Authorization=token).status == 200
        assert server.ask("/healthz").status == 200 and server.ask("/").status == 200
        assert server.ask("/healthz", Host="war.example").status == 200
        check_problem(server.ask("/nothing"), 404)
        # 64 connections a client, no more.
        with contextlib.ExitStack() as stack:
            served = 0
            for _ in range(80):
                s = stack.enter_context(socket.create_connection((server.host, server.port), timeout=5))
                with contextlib.suppress(OSError):
                    s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    served += raw_status(s.recv(4096)) == 200
            assert 60 <= served <= 64, served


def test_wrong_tokens_are_limited():
    new_token("limited")
    with serving("--tokens", TOKEN_FILE) as server:
        statuses = [server.ask("/api/v1/events", Authorization=f"Bearer limited.{i:032}").status for i in range(15)]
        assert statuses[:10] == [401] * 10 and statuses[-1] == 429, statuses
        answer = check_problem(server.ask("/api/v1/events", Authorization="Bearer limited.x"), 429)
        assert 1 <= int(answer.getheader("Retry-After")) <= 10
        assert server.ask("/api/v1/events").status == 200


def test_rate_limit():
    with serving("--rate", 5) as server:
        statuses = [server.ask("/healthz").status for _ in range(40)]
        assert statuses[:20] == [200] * 20 and 429 in statuses, statuses
        answer = check_problem(server.ask("/api/v1/events"), 429)
        wait = int(answer.getheader("Retry-After"))
        assert 1 <= wait <= 2, wait
        time.sleep(wait)
        assert server.ask("/api/v1/events").status == 200
    with serving("--rate", 0) as server:
        assert all(server.ask("/healthz").status == 200 for _ in range(300))


# ---- the log, the figures ----

def test_access_log():
    log = FOLDER / "access.log"
    token = new_token("reader")
    with serving("--tokens", TOKEN_FILE, "--access-log", log) as server:
        server.ask("/api/v1/events?text=a%0ab", Authorization="Bearer " + token)
        server.raw("GET /caf\xe9\x1b[31m\"x\\y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        moved = FOLDER / "access.log.1"
        log.rename(moved)
        server.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + 10
        while not log.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        server.ask("/healthz")
    lines = moved.read_text("ascii").splitlines()
    assert len(lines) == 2, lines
    for line in lines + log.read_text("ascii").splitlines():
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z 127\.0\.0\.1 \S+ \S+ \d+ \d+ \d+\.\d \S+", line), line
    assert " GET /api/v1/events?text=a%0ab " in lines[0] and lines[0].endswith(" reader"), lines[0]
    assert token not in moved.read_text()
    assert "\\xe9\\x1b[31m\\x22x\\x5cy" in lines[1], lines[1]
    out, _ = log_to_standard_output()
    assert " /healthz 200 " in out
    done = run("serve", "--db", RECORD, "--listen", "127.0.0.1:0", "--access-log", FOLDER / "no" / "folder")
    assert done.returncode == 3, done
    with serving("--access-log", "/dev/full") as server:
        assert server.ask("/healthz").status == 200
        assert "parley_access_log_lines_lost_total 1" in server.ask("/metrics").body.decode()


def log_to_standard_output():
    server = Server("--access-log", "-")
    server.ask("/healthz")
    return server.stop()


def test_metrics(server):
    server.ask("/api/v1/events/0123456789abcdef")
    text = server.ask("/metrics").body.decode()
    names = set()
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            names.add(line.split()[2])
            continue
        if line.startswith("#"):
            continue
        found = re.fullmatch(r'([a-z_]+?)(_bucket|_sum|_count)?(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+', line)
        assert found, line
        assert found.group(1) in names or found.group(1) + (found.group(2) or "") in names, line
    assert 'parley_http_requests_total{route="/api/v1/events/{id}",status=' in text
    for name in ["parley_http_request_duration_seconds", "parley_http_queue_length", "parley_http_connections",
                 "parley_http_response_bytes_total", "process_resident_memory_bytes", "parley_stream_events_total"]:
        assert name in names, name
    assert "0123456789abcdef" not in text


# ---- server-sent events ----

class Follower:
    def __init__(self, server, **fields):
        self.connection = server.connect(timeout=20)
        self.connection.request("GET", "/api/v1/stream", headers={k.replace("_", "-"): v for k, v in fields.items()})
        self.answer = self.connection.getresponse()
        assert self.answer.status == 200 and self.answer.getheader("Content-Type") == "text/event-stream"
        self.id = None

    def message(self, wanted="added"):
        """The next message's data; remembers the ids that come by."""
        kind, data = "message", []
        while line := self.answer.readline().decode():
            line = line.rstrip("\n")
            if line.startswith("id: "):
                self.id = line[4:]
            elif line.startswith("event: "):
                kind = line[7:]
            elif line.startswith("data: "):
                data.append(line[6:])
            elif line == ": following" and wanted == "start":
                return None
            elif not line and data and kind == wanted:
                return json.loads("\n".join(data))
        raise AssertionError("the stream ended")

    def close(self):
        self.connection.close()


def ingest(db, *reports):
    done = run("ingest", "--db", db, given="".join(json.dumps(r) + "\n" for r in reports))
    assert done.returncode == 0, done.stderr


def report(name, text="Rebels shelled the town of Idlib on Monday, the army said."):
    return {"id": name, "date": "2016-09-20", "text": text + f" It was report {name}."}


def test_stream():
    db = FOLDER / "stream.db"
    ingest(db, report("first"))
    with serving(db=db) as server:
        followers = [Follower(server) for _ in range(3)]
        for follower in followers:
            follower.message("start")
        ingest(db, report("second"), report("third"))
        for follower in followers:
            seen, documents = [], 0
            while documents < 2:
                data = follower.message()
                documents += data["documents"]
                seen += data["events"]
            assert {event["doc"] for event in seen} == {"second", "third"}, seen
            assert all(event["event"] and event["id"] for event in seen)
        last = followers[0].id
        followers[0].close()
        ingest(db, report("fourth", "France expelled the ambassador of Syria."))
        data = followers[1].message()
        assert [e["doc"] for e in data["events"]] == ["fourth"] and data["documents"] == 1, data
        back = Follower(server, Last_Event_ID=last)  # who was away gets what came meanwhile
        assert [e["doc"] for e in back.message()["events"]] == ["fourth"]
        for odd in ["nonsense", "-1", "99999999999999999999", "999999", "1-2-3", ""]:
            Follower(server, Last_Event_ID=odd).message("start")
        # Another record comes to its place.
        other = FOLDER / "other.db"
        ingest(other, report("new"))
        os.replace(other, db)
        followers[1].message("replaced")
        followers[1].message("start")
        ingest(db, report("newer"))
        assert [e["doc"] for e in followers[1].message()["events"]] == ["newer"]
        metrics = server.ask("/metrics").body.decode()
        assert int(re.search(r"parley_stream_clients (\d+)", metrics).group(1)) >= 3
        # All that is there, in pieces.
        whole = Follower(server, Last_Event_ID="0")
        data = whole.message()
        assert {e["doc"] for e in data["events"]} == {"new", "newer"}, data
        begun = time.monotonic()
    assert time.monotonic() - begun < 5, "streams held up the stop"


def test_followers_come_and_go():
    with serving() as server:
        for i in range(60):
            follower = Follower(server, Last_Event_ID=["", "nonsense", "5", "0"][i % 4])
            follower.message("start")
            follower.close()


def test_too_many_followers():
    with serving() as server, contextlib.ExitStack() as stack:
        statuses = []
        for _ in range(130):
            connection = stack.enter_context(contextlib.closing(server.connect()))
            connection.request("GET", "/api/v1/stream")
            statuses.append(connection.getresponse().status)
        assert statuses == [200] * 128 + [503] * 2, statuses
        assert server.ask("/api/v1/events").status == 200
        stack.pop_all().close()  # all leave; who comes next finds room soon
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with contextlib.closing(server.connect()) as connection:
                connection.request("GET", "/api/v1/stream")
                if connection.getresponse().status == 200:
                    break
            time.sleep(0.3)
        assert time.monotonic() < deadline, "those who left still take the room"


# ---- the end, and the record's ----

def test_stop_during_requests():
    for number in [signal.SIGTERM, signal.SIGINT]:
        server = Server()
        results = []

        def ask_on():
            with contextlib.closing(server.connect(timeout=20)) as connection:
                for _ in range(10000):
                    try:
                        connection.request("POST", "/api/v1/code", "Rebels shelled the town. " * 40, {"Content-Type": "text/plain"})
                    except OSError:
                        return
                    try:
                        answer = connection.getresponse()
                        results.append((answer.status, len(answer.read()) > 0))
                        if answer.getheader("Connection") == "close":
                            return
                    except (http.client.RemoteDisconnected, ConnectionResetError):
                        return  # before it was taken
                    except http.client.IncompleteRead:
                        results.append(("cut", False))
                        return
        threads = [threading.Thread(target=ask_on) for _ in range(8)]
        [t.start() for t in threads]
        time.sleep(0.5)
        begun = time.monotonic()
        server.stop(number)
        assert time.monotonic() - begun < 11
        [t.join() for t in threads]
        assert results and set(results) == {(200, True)}, set(results)
        try:
            server.ask("/healthz")
            raise AssertionError("still there")
        except OSError:
            pass


def test_record_comes_and_goes():
    db = FOLDER / "moving.db"
    shutil.copy(RECORD, db)
    with serving(db=db) as server:
        assert server.ask("/api/v1/events").status == 200
        follower = Follower(server)
        for change in [lambda: db.unlink(), lambda: db.write_bytes(b""), lambda: db.write_bytes(b"nonsense" * 1000),
                       lambda: (db.unlink(), db.mkdir()), lambda: (db.rmdir(), shutil.copy(RECORD, db))]:
            change()
            time.sleep(0.7)
            answer = server.ask("/api/v1/events")
            assert answer.status in (200, 404, 409, 500, 503), answer.status
            assert server.ask("/healthz").status == 200
        assert server.ask("/api/v1/events").status == 200
        lock = sqlite3.connect(db, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        assert server.ask("/api/v1/events").status == 200
        lock.close()
        follower.close()


def main():
    done = run("ingest", "--db", RECORD, REPORTS)
    assert done.returncode == 0, done.stderr
    passed, failed = 0, 0
    shared = Server()
    for name, test in list(globals().items()):
        if not name.startswith("test_") or (len(sys.argv) > 2 and name not in sys.argv[2:]):
            continue
        begun = time.monotonic()
        try:
            test(*([shared] if test.__code__.co_argcount else []))
            passed += 1
        except Skipped as why:
            print(f"skipped {name}: {why}")
        except Exception as fault:  # each test is told of, whatever went wrong
            failed += 1
            import traceback
            traceback.print_exc()
            print(f"FAILED  {name}: {fault}")
        if os.environ.get("TIMES"):
            print(f"{time.monotonic() - begun:6.2f} {name}")
    try:
        shared.stop()
    except AssertionError as fault:
        failed += 1
        print(f"FAILED  at the end: {fault}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
