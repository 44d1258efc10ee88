// Faults that no test can notice, for they change nothing that anybody sees: by their names as the runner prints them.

export const SURVIVORS: ReadonlyMap<string, string> = new Map([]);
