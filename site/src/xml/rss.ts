import type { Card } from '../content/views/card.ts';
import { absoluteUrl } from '../routing/href.ts';
import { escapeXml, textElement } from './escape.ts';

type Channel = {
  title: string;
  description: string;
  /** Addresses of the listing and of its feed. */
  listing: string;
  feed: string;
  language: string;
  cards: Card[];
};

const item = (card: Card): string => {
  const url = absoluteUrl(card.address);
  return [
    '<item>',
    textElement('title', card.title),
    textElement('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    textElement('pubDate', new Date(card.date).toUTCString()),
    textElement('description', card.summary),
    '</item>',
  ].join('');
};

/**
 * An RSS 2.0 feed. Its build date is that of its newest entry, so that the same content always gives the
 * same bytes.
 */
export function rss({ title, description, listing, feed, language, cards }: Channel): string {
  const newest = cards[0]?.date;
  return [
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    textElement('title', title),
    textElement('link', absoluteUrl(listing)),
    textElement('description', description),
    textElement('language', language),
    newest ? textElement('lastBuildDate', new Date(newest).toUTCString()) : '',
    `<atom:link href="${escapeXml(absoluteUrl(feed))}" rel="self" type="application/rss+xml"/>`,
    ...cards.map(item),
    '</channel></rss>',
  ].join('');
}
