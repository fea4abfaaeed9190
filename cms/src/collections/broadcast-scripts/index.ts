import { documentCollection } from '../document-collection.ts';
import { broadcast } from './broadcast.ts';
import { scriptKind, scriptText } from './script-text.ts';
import { stationNotes } from './station-notes.ts';

export const broadcastScripts = documentCollection({
  slug: 'broadcast-scripts',
  description: 'Kịch bản phát thanh và truyền hình gửi các đài.',
  columns: ['medium', 'genre', 'code', 'publishedAt'],
  searchable: ['code', 'series'],
  lead: scriptKind,
  content: scriptText,
  tabs: [
    { label: 'Phát sóng', fields: broadcast },
    { label: 'Cho đài', fields: stationNotes },
  ],
});
