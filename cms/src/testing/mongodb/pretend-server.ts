import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { BSON, type Document } from 'mongodb';

const headerLength = 16;
const query = 2004;
const reply = 1;
const message = 2013;

const framed = (parts: Uint8Array[], responseTo: number, code: number): Buffer => {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(headerLength);
  [headerLength + body.length, 0, responseTo, code].forEach((value, n) =>
    header.writeInt32LE(value, 4 * n),
  );
  return Buffer.concat([header, body]);
};

/** OP_QUERY, which a driver greets with, is answered by OP_REPLY; OP_MSG by itself. */
const answerTo = (request: Buffer, document: Document): Buffer => {
  const id = request.readInt32LE(4);
  const bytes = BSON.serialize(document);
  if (request.readInt32LE(12) !== query) return framed([Buffer.alloc(5), bytes], id, message);
  const flags = Buffer.alloc(20);
  flags.writeInt32LE(1, 16);
  return framed([flags, bytes], id, reply);
};

const commandIn = (request: Buffer): string => {
  const isQuery = request.readInt32LE(12) === query;
  const nameEnd = request.indexOf(0, headerLength + 4);
  const start = isQuery ? nameEnd + 1 + 8 : headerLength + 5;
  const length = request.readInt32LE(start);
  const command = BSON.deserialize(request.subarray(start, start + length));
  return Object.keys(command)[0] ?? '';
};

/**
 * What answers like a MongoDB, as far as a greeting goes: for what no server here can be brought to say. A
 * command that `answers` does not know gets nothing, for ever.
 */
export async function startPretendServer(
  answers: (command: string, port: number) => Document | undefined,
) {
  let port = 0;
  const server = createServer((socket) => {
    let pending = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
        const request = pending.subarray(0, pending.readInt32LE(0));
        pending = pending.subarray(request.length);
        const document = answers(commandIn(request), port);
        if (document) socket.write(answerTo(request, document));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  return {
    port,
    stop: () => void server.close(),
  };
}
