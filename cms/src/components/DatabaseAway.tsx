'use client';

import './database-away.css';

const retryEvery = 10;

/** In the place of a page of the admin while the database is away: looked at again by itself. */
export function DatabaseAway() {
  return (
    <main className="database-away">
      <meta httpEquiv="refresh" content={String(retryEvery)} />
      <p className="database-away__where">Cổng sản xuất sạch hơn · Trang quản trị</p>
      <div role="alert">
        <h1>Cơ sở dữ liệu tạm&nbsp;thời không&nbsp;trả&nbsp;lời</h1>
        <p>
          Lúc này chưa làm việc tiếp được. Những gì đã lưu không mất, và cổng thông tin vẫn phục vụ
          người đọc.
        </p>
      </div>
      <p>Trang này tự thử lại sau mỗi {retryEvery} giây và mở ra khi cơ sở dữ liệu trả lời.</p>
      <button type="button" onClick={() => location.reload()}>
        Thử lại ngay
      </button>
      <p className="database-away__help">Nếu sau vài phút vẫn vậy, hãy báo người trông máy chủ.</p>
    </main>
  );
}
