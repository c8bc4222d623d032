/** The folders that programs are looked for in, as the operating system writes them. */
export const searchPath = (env: NodeJS.ProcessEnv = process.env): string => env.PATH ?? ''
