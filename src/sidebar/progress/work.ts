// What the Progress tab is doing.

import type { EndpointName } from '../../protocol/endpoints';

/** By endpoint; of a column that is cleared, which. */
export interface Work {
  readonly name: EndpointName;
  readonly column?: string;
}
