interface TestFile {
  readonly path: string
  readonly context: {
    readonly config: { readonly displayName?: { readonly name: string } }
    readonly hasteFS: { getSize(path: string): number | null }
  }
}

/** A file of Chromium takes minutes, one of a room that needs nobody takes milliseconds. */
const projects = ['browser', 'journeys', 'supergraph', 'db', 'unit']

/**
 * Jest knows which files take long from its last run, and a fresh clone has had none. A long file that begins last leaves one
 * worker with nothing to do.
 */
class LongestFirst {
  sort(files: readonly TestFile[]): TestFile[] {
    return files.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))
  }

  /** Of several machines, each takes every so many-th file. */
  shard(files: readonly TestFile[], { shardIndex, shardCount }: { shardIndex: number; shardCount: number }) {
    return this.sort(files).filter((_, n) => n % shardCount === shardIndex - 1)
  }

  cacheResults(): void {}
}

const rank = ({ context }: TestFile): number => projects.indexOf(context.config.displayName?.name ?? '')
const size = ({ path, context }: TestFile): number => context.hasteFS.getSize(path) ?? 0

export { LongestFirst as 'module.exports' }
