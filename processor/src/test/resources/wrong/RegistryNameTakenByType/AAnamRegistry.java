package lab;

class AAnamRegistry {} // ERROR [ANAM074] The registry class would be called AAnamRegistry, and there is such a class already. Give the registry another name, by @AnamModule("LabRegistry") in the package-info.java of a package, or rename the class.
