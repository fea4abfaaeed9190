/** What `URL` does not read: several hosts. */
const form = /^(mongodb(?:\+srv)?:\/\/(?:([^@/]*)@)?[^/?]+)(?:\/([^?]+)?)?(?:\?(.*))?$/;

function parse(address: string) {
  const parts = form.exec(address);
  if (!parts) throw new Error('MONGODB_URL is not the address of a MongoDB.');
  const [, server = '', user, name, options] = parts;
  return { server, user, name, options: new URLSearchParams(options) };
}

/** The address of another database on a server; who signs in is known where they were before. */
export function databaseAt(address: string, database: string): string {
  const { server, user, name, options } = parse(address);
  if (user && !options.has('authSource')) options.set('authSource', name ?? 'admin');
  return `${server}/${database}?${options.toString()}`;
}

/** The address of a database with which the driver tells of its commands. */
export function observable(address: string): string {
  const { name = '', options, server } = parse(address);
  options.set('monitorCommands', 'true');
  return `${server}/${name}?${options.toString()}`;
}

/** True when an address names the replica set, without which the driver makes no transactions. */
export const namesReplicaSet = (address: string): boolean =>
  address.startsWith('mongodb+srv:') || parse(address).options.has('replicaSet');
