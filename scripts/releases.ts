import { parseArgs } from 'node:util';
import { timeZone } from '@sxsh/content-types/period';
import {
  changeLabels,
  lastReleases,
  othersText,
  pagesText,
  pastReleases,
  remembered,
  withoutDocumentText,
  type PastRelease,
} from '@sxsh/content-types/releases';
import { askPublisher } from './lib/ask-publisher.ts';
import { prepareDataFolder, readSecrets } from './lib/data-folder.ts';
import { Failure, runCommand } from './lib/failure.ts';
import { readSettings } from './lib/settings.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});

function howMany(): number {
  const refusal = new Failure(
    `hãy ghi số lần cần xem, từ 1 đến ${remembered.releases}: npm run releases -- --last 20`,
  );
  try {
    const { values } = parseArgs({ options: { last: { type: 'string', default: '20' } } });
    return lastReleases.parse(values.last);
  } catch {
    throw refusal;
  }
}

function linesOf(release: PastRelease): string[] {
  const others = othersText(release);
  return [
    `Lần ${release.number} (${clock.format(new Date(release.at))}): ${pagesText(release)}`,
    ...release.documents.map(
      ({ change, title, address }) => `  ${changeLabels[change].padEnd(8)}  ${title}  ${address}`,
    ),
    ...(others ? [`  ${others}`] : []),
  ];
}

// Lists the last releases of the running publisher, newest first, with the documents each carried.
await runCommand(async () => {
  const last = howMany();
  const settings = readSettings();
  prepareDataFolder(settings.dataDir);
  const secrets = readSecrets(settings.dataDir);
  const releases = pastReleases.parse(
    await askPublisher(settings, secrets, `GET /releases?last=${last}`),
  );
  if (releases.length === 0) console.log('Chưa có lần đưa trang nào.');
  for (const line of releases.flatMap(linesOf)) console.log(line);
  const about = withoutDocumentText(releases);
  if (about) console.log(`\n${about}`);
});
