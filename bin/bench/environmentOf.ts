import { childEnvironment } from '@rose-ash/config'

/** The environment of a clone that lives beside others: its own data, and eight neighbouring ports of its own. */
export const environmentOf = (of: { readonly dataDir: string; readonly firstPort: number }) =>
  childEnvironment({
    NODE_ENV: 'development',
    DATA_DIR: of.dataDir,
    DATABASE_URL: '',
    WEB_PORT: String(of.firstPort),
    GATEWAY_PORT: String(of.firstPort + 1),
    SUBGRAPH_PORT: String(of.firstPort + 2),
  })
