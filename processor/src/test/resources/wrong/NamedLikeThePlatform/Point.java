package javax.lab;

public class Point {}
