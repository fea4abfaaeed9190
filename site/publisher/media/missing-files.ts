/** Why something is not public, or not whole: for people. */
export const missingMessage = (filenames: readonly string[]): string =>
  `Chưa lấy được tệp ${filenames.join(', ')} từ thư viện. Bản trước vẫn được giữ trên cổng; khi tệp có lại, nội dung tự lên trang.`;
