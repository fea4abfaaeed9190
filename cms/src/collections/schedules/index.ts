import { takeDownKinds, takeDownLabels } from '@sxsh/content-types/change';
import type { CollectionConfig } from 'payload';
import { accessFor } from '../../access/access.ts';
import { instantField } from '../../fields/date.ts';
import { idField } from '../../fields/id.ts';
import { optionsFrom } from '../../fields/options.ts';
import {
  scheduleActionLabels,
  scheduleActions,
  scheduleStateLabels,
  scheduleStates,
} from '../../publishing/scheduling/schedule.ts';

/**
 * Publishes and take-downs that wait for their minute, and what became of them. Rows of our own, because
 * Payload's jobs cannot be asked who approved which version, and stay in process for ever after a crash.
 */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: 'Lịch hẹn', plural: 'Lịch hẹn' },
  access: accessFor('schedules'),
  admin: { group: 'Cổng thông tin', hidden: true },
  indexes: [{ fields: ['state', 'at'] }, { fields: ['document', 'createdAt'] }],
  fields: [
    idField(),
    { name: 'ofCollection', type: 'text', label: 'Loại nội dung', required: true },
    { name: 'document', type: 'text', label: 'Mã tài liệu', required: true },
    {
      name: 'action',
      type: 'select',
      label: 'Việc cần làm',
      required: true,
      options: optionsFrom(scheduleActions, scheduleActionLabels),
    },
    {
      name: 'takeDown',
      type: 'group',
      label: 'Cách gỡ',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Cách gỡ',
          options: optionsFrom(takeDownKinds, takeDownLabels),
        },
        { name: 'reason', type: 'textarea', label: 'Lý do' },
        { name: 'target', type: 'json', label: 'Nơi chuyển tới' },
      ],
    },
    { name: 'versionId', type: 'text', label: 'Mã bản được duyệt', required: true },
    { name: 'versionTime', type: 'date', label: 'Bản được duyệt', required: true },
    instantField({ name: 'at', label: 'Giờ hẹn', required: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người hẹn' },
    { name: 'byName', type: 'text', label: 'Tên người hẹn' },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      options: optionsFrom(scheduleStates, scheduleStateLabels),
    },
    { name: 'message', type: 'textarea', label: 'Lý do không thực hiện' },
    { name: 'finishedAt', type: 'date', label: 'Xong lúc' },
    { name: 'acknowledgedAt', type: 'date', label: 'Có người đã xem lúc' },
    { name: 'slot', type: 'text', label: 'Chỗ của tài liệu', required: true, unique: true },
    { name: 'holder', type: 'text', label: 'Tiến trình đang làm' },
    { name: 'leaseUntil', type: 'date', label: 'Giữ chỗ đến', required: true },
    { name: 'attempts', type: 'number', label: 'Số lần thử', required: true },
  ],
};
