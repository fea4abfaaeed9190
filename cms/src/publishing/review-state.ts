export const reviewStates = ['submitted', 'approved', 'returned'] as const;
export type ReviewState = (typeof reviewStates)[number];
export const reviewStateLabels: Record<ReviewState, string> = {
  submitted: 'Đã gửi duyệt',
  approved: 'Đã duyệt',
  returned: 'Trả lại',
};
