import { parentPort } from 'node:worker_threads'

// answers one question, and dies of the next in the way its page's text tells
let answered = 0
parentPort.on('message', ({ page }) => {
  answered += 1
  if (answered === 1) parentPort.postMessage(undefined)
  else if (page.text === 'throw') throw new Error('out of\nluck')
  else if (page.text === 'exit') process.exit(3)
})
