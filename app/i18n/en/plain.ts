/** Words of the plain pages that stand in when no page can be made. */
export const plain = {
  "plain.busyTitle": "Please wait a moment",
  "plain.busyBody": "There have been too many requests from your network. Wait one minute, then try again.",
  "plain.downTitle": "Sorry, Foothold is not available right now",
  "plain.downBody":
    "We know about it. Wait a few minutes, then try again. Nothing you had sent before is lost.",
  "plain.startingTitle": "Foothold is starting",
  "plain.startingBody": "It will be ready in a moment. Try again.",
  "plain.bigTitle": "That is too big to send",
  "plain.bigBody": "Go back, shorten what you wrote or leave the file out, then try again.",
  "plain.badTitle": "We could not understand that",
  "plain.badBody": "Check the address, or go back and try again.",
  "plain.failedTitle": "Sorry, something went wrong",
  "plain.failedBody": "Go back and try again. If it goes wrong again, tell us the code on this page.",
  "plain.again": "Try again",
  "plain.home": "Go to the first page",
  "plain.code": "Code: {{id}}",
} as const;
