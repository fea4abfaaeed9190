import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient, MongoServerError, type Document } from 'mongodb';
import { isMongoUrl, mongoTimeouts } from '../database.ts';

/** Codes of MongoDB's own for a user it does not know, and for one who may not do this. */
const refused = [13, 18];
/** Next takes a second to start: the line is to be there within five. */
const patience = 3500;

type Server = {
  /** The name of the replica set that it belongs to. */
  setName: string | undefined;
  /** True when the address names the set: only then are there transactions. */
  isNamed: boolean;
};

/**
 * Looks at the MongoDB of a `DATABASE_URL` before Payload opens it, and says what it lacks. Throws one
 * Vietnamese line within five seconds when it does not answer or refuses. Does nothing on SQLite.
 */
export async function prepareMongo(
  { databaseUrl }: { databaseUrl: string },
  say: (line: string) => void,
): Promise<void> {
  if (isMongoUrl(databaseUrl)) say(accountOf(await askServer(databaseUrl)));
}

function accountOf({ setName, isNamed }: Server): string {
  if (!setName)
    return 'MongoDB này không chạy thành cụm sao chép (replica set) nên không có giao dịch và không có máy dự phòng: một lần lưu bị ngắt giữa chừng có thể chỉ ghi được một phần. Cổng vẫn hoạt động. Cách dựng cụm: docs/huong-dan-van-hanh.md.';
  if (!isNamed)
    return `MongoDB thuộc cụm sao chép ${setName} nhưng DATABASE_URL không ghi tên cụm nên không dùng giao dịch: một lần lưu bị ngắt giữa chừng có thể chỉ ghi được một phần. Hãy thêm replicaSet=${setName} vào DATABASE_URL.`;
  return `MongoDB, cụm sao chép ${setName}: mỗi lần lưu là một giao dịch.`;
}

async function askServer(url: string): Promise<Server> {
  const client = clientFor(url);
  const { hosts, srvHost } = client.options;
  const at = srvHost ?? hosts.map(String).join(', ');
  try {
    const asked = client.connect().then(() => hello(client));
    const { setName } = await Promise.race([asked, tooLong()]);
    return { setName: setName as string | undefined, isNamed: Boolean(client.options.replicaSet) };
  } catch (error) {
    throw new Error(reasonOf(error, at), { cause: error });
  } finally {
    await client.close(true);
  }
}

/** The driver's words quote the address, which may hold the password. */
function clientFor(url: string): MongoClient {
  try {
    return new MongoClient(url, { ...mongoTimeouts, serverSelectionTimeoutMS: 3000 });
  } catch {
    throw new Error(
      'DATABASE_URL không phải một địa chỉ MongoDB đúng: mongodb://tên:mật-khẩu@máy-chủ:27017/tên-cơ-sở-dữ-liệu?replicaSet=tên-cụm (ký tự đặc biệt trong mật khẩu viết theo dạng %40).',
    );
  }
}

async function hello(client: MongoClient): Promise<Document> {
  const database = client.db('admin');
  try {
    return await database.command({ hello: 1 });
  } catch {
    // Servers that only speak MongoDB's protocol know the older name.
    return database.command({ isMaster: 1 });
  }
}

async function tooLong(): Promise<never> {
  await wait(patience, undefined, { ref: false });
  throw new Error('hết giờ chờ');
}

function reasonOf(error: unknown, at: string): string {
  const code = error instanceof MongoServerError ? Number(error.code) : 0;
  if (refused.includes(code))
    return `MongoDB ở ${at} từ chối tên hoặc mật khẩu ghi trong DATABASE_URL. Hãy sửa DATABASE_URL (và authSource) rồi chạy lại.`;
  return `không kết nối được MongoDB ở ${at} (${(error as Error).message}). Hãy xem máy chủ MongoDB có chạy không, tường lửa và DATABASE_URL, rồi chạy lại.`;
}
