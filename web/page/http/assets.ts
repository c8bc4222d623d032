import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { icon, iconNames } from '../../design/icon.ts'
import { picture, pictureNames } from '../../design/pictures/picture.ts'
import { etagOf } from './encode.ts'

export interface Asset {
  readonly body: Buffer
  readonly type: string
  readonly etag: string
  /** Its name changes with its content. */
  readonly isImmutable: boolean
}

export interface Assets {
  readonly urls: {
    readonly css: string
    readonly fonts: readonly string[]
    readonly icons: Readonly<Record<string, string>>
    /** The scripts of pages that do more where there are scripts, by name. */
    readonly scripts: Readonly<Record<string, string>>
  }
  find(path: string): Asset | null
  /** Reads everything again, after a change on disk. */
  reload(): void
}

const design = new URL('../../design/', import.meta.url)
const scriptFolder = new URL('scripts/', design)
const require = createRequire(import.meta.url)
const folders = {
  fraunces: dirname(require.resolve('@fontsource-variable/fraunces/package.json')),
  inter: dirname(require.resolve('@fontsource-variable/inter/package.json')),
}

interface Face {
  readonly family: string
  readonly folder: keyof typeof folders
  readonly file: string
  readonly style: 'normal' | 'italic'
  readonly range: string
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const faces: readonly Face[] = [
  {
    family: 'Fraunces',
    folder: 'fraunces',
    file: 'fraunces-latin-opsz-normal.woff2',
    style: 'normal',
    range: latin,
  },
  { family: 'Inter', folder: 'inter', file: 'inter-latin-wght-normal.woff2', style: 'normal', range: latin },
  {
    family: 'Fraunces',
    folder: 'fraunces',
    file: 'fraunces-latin-wght-italic.woff2',
    style: 'italic',
    range: latin,
  },
  { family: 'Inter', folder: 'inter', file: 'inter-latin-wght-italic.woff2', style: 'italic', range: latin },
  {
    family: 'Fraunces',
    folder: 'fraunces',
    file: 'fraunces-latin-ext-wght-normal.woff2',
    style: 'normal',
    range: latinExt,
  },
  {
    family: 'Inter',
    folder: 'inter',
    file: 'inter-latin-ext-wght-normal.woff2',
    style: 'normal',
    range: latinExt,
  },
]

/** The first faces are on every page, so the layout asks for them at once. */
const preloaded = 2

/** Everything under `/assets/`: made once at start, named by its content, kept by browsers for a year. */
export function createAssets(): Assets {
  let built = buildAssets()
  return {
    get urls() {
      return built.urls
    },
    find: (path) => built.files.get(path) ?? null,
    reload() {
      built = buildAssets()
    },
  }
}

function buildAssets(): { urls: Assets['urls']; files: ReadonlyMap<string, Asset> } {
  const assets = new Map<string, Asset>()
  const add = (name: string, extension: string, type: string, body: Buffer): string => {
    const path = `/assets/${name}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`
    assets.set(path, { body, type, etag: etagOf(body), isImmutable: true })
    return path
  }

  const fonts = faces.map(({ folder, file }) => {
    return add(
      file.replace('.woff2', ''),
      'woff2',
      'font/woff2',
      readFileSync(join(folders[folder], 'files', file)),
    )
  })
  const furrow = add('furrow', 'svg', 'image/svg+xml', readFileSync(new URL('assets/furrow.svg', design)))
  const css = add(
    'site',
    'css',
    'text/css; charset=utf-8',
    Buffer.from(`${fontFaces(fonts)}${stylesheet().replaceAll('asset:furrow.svg', furrow)}`),
  )
  const icons = Object.fromEntries(
    iconNames.map((name) => [name, add(`icon-${name}`, 'svg', 'image/svg+xml', Buffer.from(icon(name)))]),
  )
  const scripts = Object.fromEntries(
    readdirSync(scriptFolder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const name = file.replace(/\.js$/, '')
        const body = readFileSync(new URL(file, scriptFolder))
        return [name, add(name, 'js', 'text/javascript; charset=utf-8', body)]
      }),
  )
  for (const name of pictureNames) {
    const body = Buffer.from(picture(name))
    assets.set(`/assets/pictures/${name}.svg`, {
      body,
      type: 'image/svg+xml',
      etag: etagOf(body),
      isImmutable: false,
    })
  }
  return {
    urls: { css, fonts: fonts.slice(0, preloaded), icons, scripts },
    files: assets,
  }
}

const fontFaces = (urls: readonly string[]): string =>
  faces
    .map(
      ({ family, style, range }, index) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:100 900;font-display:swap;src:url("${urls[index]}") format("woff2");unicode-range:${range}}`,
    )
    .join('\n')

/** The style sheets in the order of their names, without comments and indentation. */
function stylesheet(): string {
  const folder = new URL('styles/', design)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
}
