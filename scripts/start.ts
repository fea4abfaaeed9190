import { build } from './lib/build.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { runCommand } from './lib/failure.ts';
import { waitForFirstRender } from './lib/first-render.ts';
import { requireFreePorts } from './lib/ports.ts';
import { startCms, startPublisher, startServer, type Start } from './lib/portal.ts';
import { step } from './lib/progress.ts';
import { isSampleContentWanted, loadSampleContent } from './lib/sample-content.ts';
import { readSettings } from './lib/settings.ts';
import { supervise, untilAborted } from './lib/supervise.ts';

await runCommand(async () => {
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  await requireFreePorts({
    CMS_PORT: settings.cmsPort,
    SITE_PORT: settings.sitePort,
    PUBLISHER_PORT: settings.publisherPort,
  });
  const secrets = readSecrets(settings.dataDir);
  const say = (line: string) => console.log(line);
  const supervisor = supervise(say);
  const { signal } = supervisor;

  const startup: [string, (report: (detail: string) => void) => Promise<void>][] = [
    ['Dựng phần mềm', (report) => build(settings, { say: report, signal })],
    ...(isSampleContentWanted(settings)
      ? ([
          [
            'Nạp nội dung mẫu',
            (report) => loadSampleContent(settings, secrets, { say: report, signal }),
          ],
        ] satisfies typeof startup)
      : []),
    ...(
      [
        ['Khởi động hệ quản trị nội dung', startCms],
        ['Khởi động bộ xuất bản', startPublisher],
      ] as const
    ).map(([title, start]): (typeof startup)[number] => [
      title,
      () =>
        supervisor.run((stop) => start({ settings, secrets, say, signal: stop } satisfies Start)),
    ]),
    ['Dựng các trang', (report) => waitForFirstRender(settings, secrets, { say: report, signal })],
    [
      'Khởi động máy chủ cổng thông tin',
      () => supervisor.run((stop) => startServer({ settings, secrets, say, signal: stop })),
    ],
  ];
  try {
    for (const [title, work] of startup) if (!signal.aborted) await step(title, work);
    if (!signal.aborted)
      console.log(`
  Cổng thông tin   ${settings.siteUrl}
  Trang quản trị   ${settings.cmsUrl}/admin   (${settings.adminEmail})
  Dữ liệu          ${settings.dataDir}

Bấm Ctrl-C để dừng.
`);
    await untilAborted(signal);
    console.log('Đang dừng…');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await supervisor.stopAll();
  }
});
