import type { PayloadRequest } from 'payload';
import { isDocumentCollection, type DocumentCollection } from '@sxsh/content-types/collections';
import { atClock } from '../components/publishing/time.ts';
import type { Refusal } from '../errors/refusal.ts';
import { previewAddresses } from './addresses.ts';
import { askPublisher } from './ask-publisher.ts';
import { contentPage } from './content-page.ts';
import { draftForLink, draftForStaff, type Draft } from './draft.ts';
import { framePage } from './frame-page.ts';
import { labelsOf } from './labels.ts';
import { messagePage } from './message-page.ts';
import { previewRequestOf } from './preview-request.ts';
import type { PreviewSettings } from './settings.ts';

type Asked = { collection: DocumentCollection; id: string; query: URLSearchParams };

/** The CMS fills these by itself, at the latest when the document is published. */
const filledByItself = ['slug', 'publishedAt', 'updatedAt'];

const notThere = () =>
  messagePage({ status: 404, lines: ['Không có bản xem trước nào ở địa chỉ này.'] });

/** What is said above the page, with the fields that are still to be written. */
function bannerOf(req: PayloadRequest, { collection, document }: Draft, lacking: string[]): string {
  const isDraft = document._status !== 'published';
  const missing = lacking.filter((field) => !filledByItself.includes(field));
  const labels = labelsOf(req.payload, collection, missing);
  const parts = [
    isDraft ? 'Bản xem trước – chưa công bố' : 'Bản xem trước của bản đã đăng',
    `lưu ${atClock(new Date(document.updatedAt).toISOString())}`,
    ...(labels.length > 0 ? [`chưa có hoặc chưa đúng: ${labels.join(', ')}`] : []),
  ];
  return parts.join(' · ');
}

/**
 * The routes of `app/preview`. A document is shown to who is signed in and may read its draft, or to whoever
 * has a signed link that has not expired.
 *
 * @param requestOf makes Payload's request (who is signed in) of a web request
 */
export function previewRoutes(
  settings: PreviewSettings,
  requestOf: (request: Request) => Promise<PayloadRequest>,
) {
  const addresses = previewAddresses(settings);

  const draftFor = async (req: PayloadRequest, asked: Asked): Promise<Draft | Response> => {
    const { collection, id, query } = asked;
    if (!query.has('key'))
      try {
        return await draftForStaff(req, collection, id);
      } catch (error) {
        const { name, message, status } = error as Refusal;
        if (name !== 'Refusal') throw error;
        return messagePage({ status, lines: [message] });
      }
    const verdict = addresses.linkVerdict(asked, query);
    if (verdict === 'valid')
      return (
        (await draftForLink(req.payload, collection, id)) ??
        messagePage({ status: 404, lines: ['Tài liệu này đã bị xóa nên không xem trước được.'] })
      );
    return messagePage({
      status: 403,
      lines: [
        verdict === 'expired'
          ? 'Đường dẫn xem trước này đã hết hạn.'
          : 'Đường dẫn xem trước này không đúng hoặc bị thiếu một phần.',
        'Hãy xin người gửi một đường dẫn mới.',
      ],
    });
  };

  const answer = async (
    request: Request,
    { collection, id }: { collection: string; id: string },
    show: (req: PayloadRequest, draft: Draft, url: URL) => Response | Promise<Response>,
  ): Promise<Response> => {
    if (!isDocumentCollection(collection)) return notThere();
    const url = new URL(request.url);
    const req = await requestOf(request);
    const draft = await draftFor(req, { collection, id, query: url.searchParams });
    return draft instanceof Response ? draft : show(req, draft, url);
  };

  return {
    /** The frame page, for Payload's pane and for links. */
    frame: (request: Request, asked: { collection: string; id: string }) =>
      answer(request, asked, (_, { document }, { pathname, search }) => {
        const title = typeof document.title === 'string' ? document.title : '';
        return framePage(`Xem trước: ${title}`, `${pathname}/content${search}`);
      }),

    /** The page itself. */
    content: (request: Request, asked: { collection: string; id: string }) =>
      answer(request, asked, async (req, draft) => {
        const wanted = await previewRequestOf(req.payload, draft, addresses);
        const rendered = await askPublisher(settings, wanted);
        if ('silent' in rendered)
          return messagePage({
            status: 503,
            lines: [
              'Bộ xuất bản chưa trả lời nên chưa dựng được bản xem trước.',
              'Nội dung vẫn được lưu: cứ viết tiếp, bản xem trước sẽ tự hiện lại.',
            ],
            isTransient: true,
          });
        if ('impossible' in rendered) {
          const labels = labelsOf(req.payload, draft.collection, rendered.impossible);
          return messagePage({
            status: 422,
            lines: [
              'Bản nháp này chưa dựng thành trang được.',
              labels.length > 0
                ? `Hãy xem lại mục: ${labels.join(', ')}.`
                : 'Nội dung vẫn được lưu. Hãy báo người quản trị kèm tên tài liệu.',
            ],
          });
        }
        return contentPage(rendered, bannerOf(req, draft, rendered.lacking), settings);
      }),
    addresses,
  };
}
