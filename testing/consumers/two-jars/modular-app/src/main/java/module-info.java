/** A program of modules only; it maps no type itself. */
module modular.app {
  requires trips;
}
