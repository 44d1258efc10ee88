import { walkAllIn } from './walks';

walkAllIn('ja');
