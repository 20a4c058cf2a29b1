/**
 * What the MPJ transport uses of MPJ Express, under the name that its jar gets on a module path.
 */
module mpj {
  exports mpjbuf;
  exports mpjdev;
  exports xdev;
  exports xdev.niodev;
  exports xdev.smpdev;
  exports org.apache.log4j;
}
