import * as migration_20261124_041059_start from './20261124_041059_start';

export const migrations = [
  {
    up: migration_20261124_041059_start.up,
    down: migration_20261124_041059_start.down,
    name: '20261124_041059_start'
  },
];
