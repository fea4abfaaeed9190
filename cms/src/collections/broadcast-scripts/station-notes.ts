import type { Field } from 'payload';

/** What helps a station to use the script. */
export const stationNotes: Field[] = [
  {
    name: 'pronunciation',
    type: 'array',
    label: 'Cách đọc',
    labels: { singular: 'Từ', plural: 'Từ' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'term', type: 'text', required: true, label: 'Từ hoặc tên riêng' },
          { name: 'reading', type: 'text', required: true, label: 'Đọc là' },
        ],
      },
    ],
  },
  {
    name: 'interviewQuestions',
    type: 'array',
    label: 'Câu hỏi gợi ý phỏng vấn',
    labels: { singular: 'Câu hỏi', plural: 'Câu hỏi' },
    fields: [{ name: 'question', type: 'textarea', required: true, label: 'Câu hỏi' }],
  },
  {
    name: 'documentsCited',
    type: 'relationship',
    relationTo: 'policy-documents',
    hasMany: true,
    label: 'Văn bản dẫn trong kịch bản',
  },
  { name: 'contact', type: 'textarea', label: 'Liên hệ' },
  {
    name: 'rights',
    type: 'textarea',
    label: 'Quyền sử dụng',
    admin: { description: 'Phát lại, rút ngắn, đăng trên mạng, lời ghi nguồn.' },
  },
];
