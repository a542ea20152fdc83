/** How phones reach a game: the player page, WebSocket and long polling, joining, and the limits of all of them. */
@NullMarked
package app.parley.live.web;

import org.jspecify.annotations.NullMarked;
