/** The environment for a process that this one starts: its own, with additions. */
export const childEnvironment = (
  additions: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv => ({ ...env, ...additions })
