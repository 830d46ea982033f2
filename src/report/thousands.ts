/** `3,412`: a count as people read it. Loading the engine's tables of languages for `toLocaleString` takes longer than to write a report. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
