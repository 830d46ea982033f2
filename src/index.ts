import { runAction } from './edges/action.ts'
import { tuneEngine } from './edges/engine.ts'

tuneEngine()
await runAction(process.env, (cancel) => {
  // a cancelled job removes its temporary folders, too
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => cancel().finally(() => process.exit(1)))
})
