import { open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { lookup } from 'mrmime';

/** A file of the portal, opened: what happens to its name afterwards no longer matters. */
export type PublicFile = {
  handle: FileHandle;
  length: number;
  /** Changes whenever the file does; differs between a file and its twins. */
  etag: string;
  modified: Date;
  type: string;
  encoding: Encoding | undefined;
};

const twins = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof twins;

/** The encodings that a browser takes, the smallest first. */
function encodingsOf(acceptEncoding: string): Encoding[] {
  const taken = new Set(
    acceptEncoding
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*$/, '').trim()),
  );
  return (['br', 'gzip'] as const).filter((name) => taken.has(name));
}

const isText = (type: string) => /^text\/|json$|javascript$|xml$/.test(type);

function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return isText(type) ? `${type};charset=utf-8` : type;
}

async function openFile(
  file: string,
  type: string,
  encoding?: Encoding,
): Promise<PublicFile | undefined> {
  // A folder, a name too long, a file that went this instant: none of them is a page.
  const handle = await open(file).catch(() => undefined);
  const stats = await handle?.stat();
  if (!handle || !stats?.isFile()) {
    await handle?.close();
    return undefined;
  }
  const version = `${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}`;
  return {
    handle,
    length: stats.size,
    etag: `"${encoding ? `${version}-${encoding}` : version}"`,
    modified: stats.mtime,
    type,
    encoding,
  };
}

/** The smallest form of a file that the browser takes, or undefined when there is no such file. */
export async function openPublicFile(
  folder: string,
  address: string,
  acceptEncoding: string,
): Promise<PublicFile | undefined> {
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  const type = typeOf(file);
  for (const encoding of encodingsOf(acceptEncoding)) {
    const twin = await openFile(file + twins[encoding], type, encoding);
    if (twin) return twin;
  }
  return openFile(file, type);
}

/** Whether an address without its final slash is a page's. */
export const isPage = (folder: string, address: string): Promise<boolean> =>
  stat(path.join(folder, address, 'index.html')).then(
    (stats) => stats.isFile(),
    () => false,
  );
