'use client';

import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { sentenceOf, useEndpoint } from '../publishing/useEndpoint.ts';
import { atClock } from '../publishing/time.ts';
import './preview.css';

type Link = { url: string; until: string };

/** “Sao chép đường dẫn xem trước”: a link to the newest draft, for people without an account. */
export function PreviewLink() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo();
  const ask = useEndpoint();
  const [link, setLink] = useState<Link>();
  const [isAsking, setAsking] = useState(false);
  if (id === undefined || isTrashed) return null;

  const copy = async () => {
    setAsking(true);
    try {
      const given = await ask<Link>('preview-link', { collection: collectionSlug, id });
      setLink(given);
      // Absent on addresses without https; the link then stands below to be copied by hand.
      await (navigator.clipboard as Clipboard | undefined)?.writeText(given.url).then(
        () => toast.success('Đã chép đường dẫn xem trước.'),
        () => undefined,
      );
    } catch (error) {
      toast.error(sentenceOf(error));
    } finally {
      setAsking(false);
    }
  };

  return (
    <section className="preview-link" aria-label="Xem trước">
      <Button
        id="copy-preview-link"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isAsking}
        onClick={() => void copy()}
      >
        Sao chép đường dẫn xem trước
      </Button>
      {link && (
        <>
          <input
            className="preview-link__url"
            aria-label="Đường dẫn xem trước"
            value={link.url}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <p className="preview-link__note">
            Ai có đường dẫn này đều xem được bản nháp mới nhất, không cần tài khoản. Hết hạn{' '}
            {atClock(link.until)}.
          </p>
        </>
      )}
    </section>
  );
}
