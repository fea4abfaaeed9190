import { describe, expect, it } from 'vitest';
import { publishedForms } from '@sxsh/content-types/published-forms';
import { publicFields } from './public-fields.ts';

describe('what leaves the CMS of a document', () => {
  it('has no field that the published form does not name, at any depth', () => {
    const station = { id: 'x', title: 'Đài xã', kind: 'commune', contact: { phone: '0900' } };
    expect(publicFields(publishedForms.stations, station)).not.toHaveProperty('contact');
    const script = { title: 'K', cues: [{ kind: 'speech', text: 'Lời', id: 'row', draft: 'kín' }] };
    expect(publicFields(publishedForms['broadcast-scripts'], script)).toEqual({
      title: 'K',
      cues: [{ kind: 'speech', text: 'Lời' }],
    });
  });

  it('keeps rich text, relations and renditions whole', () => {
    const body = { root: { type: 'root', children: [{ type: 'paragraph', version: 1 }] } };
    const related = [{ relationTo: 'articles', value: 'y' }];
    expect(publicFields(publishedForms.articles, { body, related, topics: ['t'] })).toEqual({
      body,
      related,
      topics: ['t'],
    });
    const sizes = { w320: { filename: 'a-320.webp', width: 320 } };
    expect(publicFields(publishedForms.media, { sizes })).toEqual({ sizes });
  });
});
