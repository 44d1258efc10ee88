// The functions of the script, as its menu calls them, that open its panels.

export const PANELS = { setUp: 'openSetUp', progress: 'openProgress', alerts: 'openAlerts' } as const;
