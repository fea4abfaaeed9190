import path from 'node:path';
import { siteLocation } from '../settings.ts';
import { startServer } from './server.ts';

const dataDir = path.resolve(process.env.DATA_DIR ?? './data');
const port = Number(process.env.SITE_PORT ?? 4321);

try {
  const server = await startServer({
    publicDir: path.join(dataDir, 'public'),
    mapsDir: path.join(dataDir, 'maps'),
    base: siteLocation(process.env.SITE_URL).base,
    port,
    deskUrl: process.env.DESK_URL ?? `http://localhost:${process.env.CMS_PORT ?? 3000}`,
    ...(process.env.SITE_HOST && { host: process.env.SITE_HOST }),
  });
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `Cổng ${port} đang có chương trình khác dùng: hãy đặt SITE_PORT sang cổng khác.`
      : `Máy chủ cổng thông tin không chạy được: ${message}`,
  );
  process.exit(1);
}
