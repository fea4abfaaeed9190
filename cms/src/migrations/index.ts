import * as migration_20261125_064527_initial from './20261125_064527_initial.ts';

export const migrations = [
  {
    up: migration_20261125_064527_initial.up,
    down: migration_20261125_064527_initial.down,
    name: '20261125_064527_initial'
  },
];
