import { runAction } from './edges/action.ts'

await runAction(process.env)
