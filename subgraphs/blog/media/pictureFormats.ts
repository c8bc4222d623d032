/** The forms of every picture: the first two are smaller, the last is for whoever knows neither. */
export const pictureFormats = {
  avif: { type: 'image/avif', options: { quality: 50, effort: 1 } },
  webp: { type: 'image/webp', options: { quality: 76 } },
  jpg: { type: 'image/jpeg', options: { quality: 80, progressive: true } },
} as const

export type PictureFormat = keyof typeof pictureFormats
