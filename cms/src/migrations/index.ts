import * as migration_20261125_064527_initial from './20261125_064527_initial.ts';
import * as migration_20261125_131158_receipts_by_release from './20261125_131158_receipts_by_release.ts';

export const migrations = [
  {
    up: migration_20261125_064527_initial.up,
    down: migration_20261125_064527_initial.down,
    name: '20261125_064527_initial',
  },
  {
    up: migration_20261125_131158_receipts_by_release.up,
    down: migration_20261125_131158_receipts_by_release.down,
    name: '20261125_131158_receipts_by_release'
  },
];
