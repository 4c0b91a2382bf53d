export const measureUnits = ['count', 'share', 'seconds', 'minutes', 'money'] as const
export type MeasureUnit = (typeof measureUnits)[number]
