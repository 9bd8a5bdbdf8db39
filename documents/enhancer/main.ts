import { countView } from './views';

countView();
