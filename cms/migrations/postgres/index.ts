import * as migration_20261124_040139_start from './20261124_040139_start';

export const migrations = [
  {
    up: migration_20261124_040139_start.up,
    down: migration_20261124_040139_start.down,
    name: '20261124_040139_start'
  },
];
