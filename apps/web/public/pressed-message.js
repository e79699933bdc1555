// Part of the service worker: a press on a message of the device brings the app to the front, at the screen of the message.
// An open app is told where to go and goes there by itself: it alone knows whether something is under way, and stays then.
addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.opens));
});

async function open(path) {
  const [app] = await clients.matchAll({ type: 'window' });
  if (!app) return clients.openWindow(path);
  app.postMessage({ opens: path });
  return app.focus();
}
