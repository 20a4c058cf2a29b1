module lab {
  requires org.anam.annotations;
}
