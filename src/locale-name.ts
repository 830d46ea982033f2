/** `ll`, `ll-CC`, `ll-Ssss` or `ll-Ssss-CC` in any case; the region may be three digits (`es-419`). */
export const LOCALE_NAME = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/
