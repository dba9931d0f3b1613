"""Starts the emulator on 127.0.0.1, says where it is in one line of JSON, and ends when its standard input does.

    launch.py FOLDER [--stay]

FOLDER takes the certificate and what the emulator writes, and is left as it was. There are two doors to the same
services: one over TLS, which functions use and which policies ask for, and a plain one. With --stay it does not end with
its standard input, but with a file named `stop` beside its certificate.
"""

import asyncio
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
from pathlib import Path

import certificate

# What the emulator reads when it is imported: everything that it decides by its environment is decided here.
SETTINGS = {
    "AUTH": "true",  # permissions are held to
    "BIND_HOST": "127.0.0.1",
    "MINISTACK_HOST": "localhost",
    "LAMBDA_EXECUTOR": "local",
    "IOT_MTLS_ENABLED": "0",  # no other ports
    "SFTP_ENABLED": "0",
    "USE_SSL": "1",
    "LOG_LEVEL": "WARNING",
    "MINISTACK_REGION": "us-east-1",
    # Functions that import pandas take memory each: they are kept for half a minute, not five.
    "LAMBDA_WARM_TTL_SECONDS": "30",
    "PYTHONDONTWRITEBYTECODE": "1",
}
# What the machine's own environment must not decide: its endpoints, credentials and proxies.
FOREIGN = ("AWS_", "MINISTACK_", "LOCALSTACK_", "GATEWAY_PORT", "EDGE_PORT", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


def main():
    folder = Path(sys.argv[1]).resolve()
    stays = "--stay" in sys.argv[2:]
    # A group of its own: what it starts is ended with it, and a signal to who started it does not come here twice.
    os.setpgid(0, 0)
    # The one line that it answers goes to the standard output; what the emulator prints goes with its log.
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    folder.mkdir(parents=True, exist_ok=True)
    # Of this run alone: another may be ending in the same folder.
    scratch = Path(tempfile.mkdtemp(prefix="run-", dir=folder))
    ports = free_ports(2)
    authority, chain, key = certificate.make(scratch)
    prepare(scratch, ports[0], authority, chain, key)

    # Only now: importing the emulator fixes what the environment says.
    import mended
    import permissions
    import restored
    import types_added

    mended.apply()
    permissions.apply()
    types_added.apply()
    restored.apply()
    ready = {
        "endpoint": f"https://localhost:{ports[0]}",
        "plain": f"http://localhost:{ports[1]}",
        "authority": str(authority),
        "log": str(scratch / "log"),
        "region": os.environ["MINISTACK_REGION"],
        "process": os.getpid(),
    }
    asyncio.run(serve(ports, chain, key, stays, answer, ready, scratch))


def end(scratch, status):
    """Functions end with the emulator, and nothing that still runs in it is waited for."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(status)


def free_ports(number):
    """Ports that nothing listens on. They are held all at once, so that no two are the same."""
    held = [socket.socket() for _ in range(number)]
    try:
        for it in held:
            it.bind(("127.0.0.1", 0))
        return [it.getsockname()[1] for it in held]
    finally:
        for it in held:
            it.close()


def prepare(scratch, port, authority, chain, key):
    for name in list(os.environ):
        if name.upper().startswith(FOREIGN):
            del os.environ[name]
    os.environ.update(SETTINGS)
    os.environ.update(
        GATEWAY_PORT=str(port),
        MINISTACK_SSL_CERT=str(chain),
        MINISTACK_SSL_KEY=str(key),
        AWS_CA_BUNDLE=str(authority),
        AWS_ENDPOINT_URL=f"https://localhost:{port}",
        STATE_DIR=str(scratch),
        S3_DATA_DIR=str(scratch),
        TMPDIR=str(scratch),
        NO_PROXY="*",
    )


async def serve(ports, chain, key, stays, answer, ready, scratch):
    from hypercorn.asyncio import serve as hypercorn
    from hypercorn.config import Config
    from ministack.app import app

    config = Config()
    config.bind = [f"127.0.0.1:{ports[0]}"]
    config.insecure_bind = [f"127.0.0.1:{ports[1]}"]
    config.certfile, config.keyfile = str(chain), str(key)
    config.keep_alive_timeout = 75
    config.loglevel = "WARNING"
    config.graceful_timeout = 1

    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(unheard)
    for it in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(it, ended.set)
    if not stays:
        threading.Thread(target=wait_for_end, args=(loop, ended), daemon=True).start()
    serving = asyncio.create_task(hypercorn(app, config, shutdown_trigger=ended.wait))
    await asyncio.wait([serving, asyncio.create_task(listening(ports))], return_when=asyncio.FIRST_COMPLETED)
    if not serving.done():
        print(json.dumps(ready), file=answer)
        answer.close()
        # What it says from here on goes with it.
        log = os.open(ready["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        waited = [asyncio.create_task(ended.wait()), asyncio.create_task(told_to_stop(scratch))]
        await asyncio.wait([serving, *waited], return_when=asyncio.FIRST_COMPLETED)
    failed = serving.done() and serving.exception()
    if failed:
        print(f"the emulator ended: {failed}", file=sys.stderr, flush=True)
    end(scratch, 1 if failed else 0)


def unheard(loop, context):
    """Clients that go without a farewell are no news."""
    if not isinstance(context.get("exception"), (TimeoutError, ConnectionError)):
        loop.default_exception_handler(context)


async def listening(ports):
    for port in ports:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                break
            except OSError:
                await asyncio.sleep(0.02)


async def told_to_stop(scratch):
    """A file says so: who started one that stays may be gone, and its process id another's."""
    while not (scratch / "stop").exists():
        await asyncio.sleep(0.2)


def wait_for_end(loop, ended):
    """Whoever started this holds the other end of the standard input: when it is gone, however it went, so is this."""
    while os.read(0, 4096):  # not sys.stdin, whose lock would be held when the interpreter ends
        pass
    loop.call_soon_threadsafe(ended.set)


if __name__ == "__main__":
    main()
