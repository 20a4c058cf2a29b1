"""A program that runs on its ranks and waits for commands."""

import os
import selectors
import signal
import socket
import struct
import subprocess
import threading
import time


class JobFailed(Exception):
    pass


class Job:
    """Starts a program, sends the same command to all its ranks, and takes their answers."""

    def __init__(self, program, ranks, folder):
        self.name = program.name
        self.ranks = ranks
        self.folder = folder / program.name
        self.folder.mkdir()
        self.log = self.folder / "log"
        for rank in range(ranks):
            for end in ("in", "out"):
                os.mkfifo(self.folder / f"{rank}.{end}")
        # Opened for both directions, a pipe does not wait for the other side.
        self.ins = [os.open(self.folder / f"{rank}.in", os.O_RDWR) for rank in range(ranks)]
        self.outs = [os.open(self.folder / f"{rank}.out", os.O_RDWR | os.O_NONBLOCK) for rank in range(ranks)]
        self.processes = []
        lines = meeting(program.line(self.folder), ranks) if program.meets else [program.line(self.folder)]
        with open(self.log, "w") as log:
            for line in lines:
                self.processes.append(
                    subprocess.Popen(
                        line,
                        stdin=subprocess.DEVNULL,
                        stdout=log,
                        stderr=log,
                        cwd=self.folder,
                        env={**os.environ, **program.environment},
                        start_new_session=True,
                    )
                )

    def ask(self, command, limit):
        """All ranks' answers: the sum over the ranks, and per repetition the longest time of a rank."""
        for pipe in self.ins:
            os.write(pipe, (command + "\n").encode())
        answers = [[float(word) for word in text.split()] for text in self.answers(command, limit)]
        return sum(answer[0] for answer in answers), [max(times) for times in zip(*(a[1:] for a in answers))]

    def answers(self, command, limit):
        texts = [b""] * self.ranks
        deadline = time.monotonic() + limit
        with selectors.DefaultSelector() as waiting:
            for rank, pipe in enumerate(self.outs):
                waiting.register(pipe, selectors.EVENT_READ, rank)
            while waiting.get_map():
                ready = waiting.select(min(1, max(0, deadline - time.monotonic())))
                for key, _ in ready:
                    texts[key.data] += os.read(key.fileobj, 65536)
                    if texts[key.data].endswith(b"\n"):
                        waiting.unregister(key.fileobj)
                if not ready and (time.monotonic() > deadline or any(p.poll() is not None for p in self.processes)):
                    raise JobFailed(f"{self.name} did not answer \"{command}\":\n{self.log.read_text()[-2000:]}")
        return [text.decode() for text in texts]

    def end(self, politely=True):
        if politely:
            for pipe in self.ins:
                os.write(pipe, b"quit\n")
        for process in self.processes:
            try:
                process.wait(15 if politely else 0.1)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        for pipe in self.ins + self.outs:
            os.close(pipe)


def meeting(line, ranks):
    """The commands of the ranks of MPJ Express' niodev, and a thread that tells them of each other."""
    server = socket.create_server(("127.0.0.1", 0), backlog=ranks)
    threading.Thread(target=introduce, args=(server, ranks), daemon=True).start()
    port = str(server.getsockname()[1])
    return [[word.replace("PORT", port).replace("RANK", str(rank)) for word in line] for rank in range(ranks)]


def introduce(server, ranks):
    guests = {}
    while len(guests) < ranks:
        guest, _ = server.accept()
        file = guest.makefile("rb")
        file.read(struct.unpack(">H", file.read(2))[0])
        write_port, read_port, rank = struct.unpack(">iii", file.read(12))
        guests[rank] = (guest, f"127.0.0.1@{read_port}@{write_port}@{rank}@0")
    text = ";".join(["#Peer Information", *(guests[rank][1] for rank in sorted(guests))]).encode()
    for guest, _ in guests.values():
        guest.sendall(struct.pack(">H", len(text)) + text)
        guest.close()
    server.close()
