export { createWeb, type Web, type WebOptions } from './createWeb.ts'
export { httpAsk } from './page/httpAsk.ts'
export { localAsk } from './page/localAsk.ts'
