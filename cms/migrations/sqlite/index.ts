import * as migration_20261124_040132_start from './20261124_040132_start';

export const migrations = [
  {
    up: migration_20261124_040132_start.up,
    down: migration_20261124_040132_start.down,
    name: '20261124_040132_start'
  },
];
