import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { CommandStartedEvent, Document } from 'mongodb';
import type { Payload } from 'payload';

/** Every command that `work` sends to MongoDB, as the driver sends it; the CMS must have an `observable` address. */
export async function recordCommands(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<Document[]> {
  const client = (payload.db as unknown as MongooseAdapter).connection.getClient();
  const commands: Document[] = [];
  const record = ({ command }: CommandStartedEvent) => void commands.push(command);
  client.on('commandStarted', record);
  try {
    await work();
  } finally {
    client.off('commandStarted', record);
  }
  return commands;
}
